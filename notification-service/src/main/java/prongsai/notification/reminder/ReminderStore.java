package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import prongsai.notification.reminder.Turn.Claim;

/** Writes many reminders with one statement, in the caller's transaction. */
@ApplicationScoped
class ReminderStore {

    private static final String INSERT =
            """
            insert into reminder (id, due_item_id, unit_id, audience, lead_days, due_on, occasion, channel, quiet_days, digest,
                planned_at, wake_at, state, tries, version)
            select uuidv7(), item, unit, audience, lead_days, due_on, occasion, channel, quiet_days, digest, at, at, 'PLANNED', 0, 0
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::integer[], ?::date[], ?::text[], ?::text[], ?::boolean[], ?::boolean[],
                ?::timestamptz[]) as n (item, unit, audience, lead_days, due_on, occasion, channel, quiet_days, digest, at)""";

    private static final String UPDATE =
            """
            update reminder r set state = n.state, reason = n.reason, tries = n.tries, answer = n.answer, mailbox = n.mailbox,
                planned_at = n.planned_at, wake_at = n.wake_at, sent_at = n.sent_at, told_at = n.told_at, occasion = n.occasion,
                channel = n.channel, quiet_days = n.quiet_days, digest = n.digest, version = r.version + 1
            from unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::integer[], ?::text[], ?::text[], ?::timestamptz[],
                ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[], ?::boolean[], ?::boolean[])
                as n (id, version, state, reason, tries, answer, mailbox, planned_at, wake_at, sent_at, told_at, occasion, channel,
                    quiet_days, digest)
            where r.id = n.id and r.version = n.version""";

    private static final String RENEW =
            """
            update reminder r set wake_at = prongsai_now() + make_interval(secs => n.lease)
            from unnest(?::uuid[], ?::bigint[], ?::integer[]) as n (id, fence, lease)
            where r.id = n.id and r.version = n.fence and r.state = 'SENDING'""";

    private final DataSource database;

    ReminderStore(DataSource database) {
        this.database = database;
    }

    /** Newly planned ones; they have no id here, as nobody asks for it. */
    void insert(List<Reminder> planned) {
        execute(
                new Columns<>(planned)
                        .with("uuid", Reminder::dueItemId)
                        .with("uuid", Reminder::unitId)
                        .with("text", Reminder::audience)
                        .with("integer", Reminder::leadDays)
                        .with("date", Reminder::dueOn)
                        .with("text", Reminder::occasion)
                        .with("text", reminder -> reminder.manner().channel())
                        .with("boolean", reminder -> reminder.manner().quietDays())
                        .with("boolean", reminder -> reminder.manner().digest())
                        .with("timestamptz", Reminder::plannedAt),
                INSERT);
    }

    /** Throws when somebody else has changed one of them since it was read: the whole transaction is then to be done again. */
    void update(List<Reminder> changed) {
        int updated = execute(
                new Columns<>(changed)
                        .with("uuid", Reminder::id)
                        .with("bigint", Reminder::version)
                        .with("text", Reminder::state)
                        .with("text", Reminder::reason)
                        .with("integer", Reminder::tries)
                        .with("text", Reminder::answer)
                        .with("text", Reminder::mailbox)
                        .with("timestamptz", Reminder::plannedAt)
                        .with("timestamptz", Reminder::wakeAt)
                        .with("timestamptz", Reminder::sentAt)
                        .with("timestamptz", Reminder::toldAt)
                        .with("text", Reminder::occasion)
                        .with("text", reminder -> reminder.manner().channel())
                        .with("boolean", reminder -> reminder.manner().quietDays())
                        .with("boolean", reminder -> reminder.manner().digest()),
                UPDATE);
        if (updated < changed.size()) {
            throw new IllegalStateException("somebody else was at one of the reminders meanwhile");
        }
        changed.forEach(Reminder::written);
    }

    /** Prolongs these claims by so many seconds, counted from now; how many of them are not lost. */
    int renew(List<Claim> claims, long seconds) {
        return execute(
                new Columns<>(claims)
                        .with("uuid", Claim::reminderId)
                        .with("bigint", Claim::fence)
                        .with("integer", claim -> seconds),
                RENEW);
    }

    private int execute(Columns<?> columns, String sql) {
        try (var connection = database.getConnection()) {
            return columns.execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the reminders could not be stored", e);
        }
    }
}
