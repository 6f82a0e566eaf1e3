package prongsai.notification.change;

import static java.time.ZoneOffset.UTC;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.dueitem.DueState;

/** The changes in the database, which its triggers write. */
@ApplicationScoped
public class ChangeLog {

    private static final String LAST =
            """
            select greatest(h.number, (select max(number) from change)) from change_horizon h""";

    private static final String KEEPS =
            """
            select h.number <= ? and ? <= greatest(h.number, (select max(number) from change)) from change_horizon h""";

    private static final String NUMBER = "select happened, times from number_changes()";

    private static final String SWEEP = "select sweep_changes(?, ?)";

    private static final String AFTER =
            """
            select c.number, c.what, c.at, c.due_item_id, i.kind, coalesce(i.agency_code, a.code) as agency_code, i.title, i.due_on,
                i.open, (prongsai_now() at time zone 'Asia/Bangkok')::date as today, c.agency_id is null as everywhere, a.path
            from change c left join due_item i on i.id = c.due_item_id left join agency a on a.id = c.agency_id
            where c.number > ? order by c.number limit ?""";

    private static final String OF_ITEM =
            """
            select what, at, account, note, day_before, day from change where due_item_id = ? order by id desc limit ?""";

    private final Rows rows;

    ChangeLog(Rows rows) {
        this.rows = rows;
    }

    record Counted(What what, long times) {}

    /** The number of the last change that is in order. */
    public long last() {
        return rows.read(Sql.of(LAST), row -> row.getLong(1)).get(0);
    }

    /** Whether a reader who knows that number, and no later one, can still be told all that followed it. */
    boolean keeps(long number) {
        return rows.read(Sql.of(KEEPS, number, number), row -> row.getBoolean(1))
                .get(0);
    }

    /** Gives the new changes their numbers, unless another replica is about it; tells how many of what there were. */
    List<Counted> number() {
        return rows.read(
                Sql.of(NUMBER), row -> new Counted(What.valueOf(row.getString("happened")), row.getLong("times")));
    }

    /**
     * Throws some of the old ones away, unless another replica is about it; whether there may be more.
     *
     * @param resumable readers are told what happened from then on
     * @param history from when on what happened to an item is kept
     */
    boolean sweep(Instant resumable, Instant history) {
        return rows.read(Sql.of(SWEEP, resumable.atOffset(UTC), history.atOffset(UTC)), row -> row.getBoolean(1))
                .get(0);
    }

    /** What follows that number, in order. */
    List<Change> after(long number, int limit) {
        return rows.read(Sql.of(AFTER, number, limit), ChangeLog::change);
    }

    /** What happened to one item, the latest first. */
    public List<Happening> ofItem(UUID item, int limit) {
        return rows.read(Sql.of(OF_ITEM, item, limit), ChangeLog::happening);
    }

    private static Change change(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var dueOn = row.getObject("due_on", LocalDate.class);
        return new Change(
                row.getLong("number"),
                What.valueOf(row.getString("what")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("due_item_id", UUID.class),
                kind == null ? null : DueKind.valueOf(kind),
                row.getString("agency_code"),
                row.getString("title"),
                dueOn,
                kind == null
                        ? null
                        : DueState.on(row.getObject("today", LocalDate.class), dueOn, row.getBoolean("open")),
                row.getBoolean("everywhere"),
                row.getString("path"));
    }

    private static Happening happening(ResultSet row) throws SQLException {
        return new Happening(
                What.valueOf(row.getString("what")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("note"),
                row.getObject("day_before", LocalDate.class),
                row.getObject("day", LocalDate.class));
    }
}
