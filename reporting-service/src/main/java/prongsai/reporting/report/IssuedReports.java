package prongsai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import prongsai.kit.calendar.Period;
import prongsai.kit.event.Outbox;
import prongsai.kit.event.OutgoingEvent;

/** Opens the reports of many schedules on whole plans at once, and tells of each. */
@ApplicationScoped
public class IssuedReports {

    /** Responsible are the units of the plan's measures, each once, in the order in which they are named first. */
    private static final String OPEN =
            """
            with opened as (
                insert into report (id, version, schedule_id, measure_plan_id, agency_id, reviewer_agency_id, fiscal_year,
                    content, responsible_unit_ids, title, period_label, period_from, period_to, due_on, entered_on, status)
                select uuidv7(), 0, s.id, p.id, s.agency_id, s.recipient_agency_id, s.fiscal_year, s.content, units.ids,
                       e.title || p.title, e.label, e.starts, e.ends, e.due_on, ?,
                       case when e.due_on < ? then 'LATE_ENTRY' else 'OPEN' end
                from reporting_schedule s
                    join measure_plan p on p.id = s.measure_plan_id
                    cross join lateral (
                        select coalesce(array_agg(unit order by number, place), '{}') as ids
                        from (select distinct on (u.unit) u.unit, m.number, u.place
                              from measure m, unnest(m.main_unit_ids) with ordinality as u (unit, place)
                              where m.measure_plan_id = p.id order by u.unit, m.number, u.place) first) units
                    cross join unnest(?::text[], ?::text[], ?::date[], ?::date[], ?::date[])
                        as e (title, label, starts, ends, due_on)
                where s.id = any(?)
                returning *)
            select o.id, o.schedule_id, o.measure_plan_id, o.agency_id, a.code, o.fiscal_year, o.title, o.period_label,
                   o.period_from, o.period_to, o.due_on, o.entered_on, o.status, o.responsible_unit_ids
            from opened o join agency a on a.id = o.agency_id""";

    private final DataSource database;
    private final Outbox outbox;

    IssuedReports(DataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** How many; they are all in memory until they are told of. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int open(List<UUID> scheduleIds, List<ExpectedReport> expected, LocalDate today) {
        var events = new ArrayList<OutgoingEvent>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OPEN)) {
            bind(statement, scheduleIds, expected, today);
            var row = statement.executeQuery();
            while (row.next()) {
                events.add(ReportSnapshot.opened(read(row)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the reports could not be opened", e);
        }
        outbox.append(events);
        return events.size();
    }

    private static void bind(
            PreparedStatement statement, List<UUID> scheduleIds, List<ExpectedReport> expected, LocalDate today)
            throws SQLException {
        var connection = statement.getConnection();
        statement.setObject(1, today);
        statement.setObject(2, today);
        statement.setArray(3, array(connection, "text", expected, ExpectedReport::title));
        statement.setArray(
                4, array(connection, "text", expected, each -> each.period().label()));
        statement.setArray(
                5, array(connection, "date", expected, each -> each.period().from()));
        statement.setArray(
                6, array(connection, "date", expected, each -> each.period().to()));
        statement.setArray(7, array(connection, "date", expected, ExpectedReport::dueOn));
        statement.setArray(8, connection.createArrayOf("uuid", scheduleIds.toArray()));
    }

    private static Array array(
            Connection connection, String type, List<ExpectedReport> of, Function<ExpectedReport, Object> part)
            throws SQLException {
        return connection.createArrayOf(
                type, of.stream().map(part).map(Object::toString).toArray());
    }

    private static ReportSnapshot read(ResultSet row) throws SQLException {
        var period =
                new Period(row.getString(8), row.getObject(9, LocalDate.class), row.getObject(10, LocalDate.class));
        return new ReportSnapshot(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                null,
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                PeriodResponse.from(period),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                ReportStatus.valueOf(row.getString(13)),
                null,
                List.of((UUID[]) row.getArray(14).getArray()));
    }
}
