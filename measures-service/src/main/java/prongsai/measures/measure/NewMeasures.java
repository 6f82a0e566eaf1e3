package prongsai.measures.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;
import prongsai.kit.rows.StoredJson;

/**
 * Stores a new measure with everything that belongs to it by one statement: an officer enters a plan measure by measure, and through the
 * session each is a dozen statements. The session does not know the measure afterwards, and reads it like any other.
 */
@ApplicationScoped
class NewMeasures {

    /** Every table's rows come as JSON with a key for each column. Foreign keys are checked at the end of the statement. */
    private static final String INSERT =
            """
            with new_measure as (
              insert into measure select * from json_populate_record(cast(null as measure), cast(? as json))),
            new_finding as (
              insert into measure_finding select * from json_populate_recordset(cast(null as measure_finding), cast(? as json))),
            new_constraint as (
              insert into measure_constraint
              select * from json_populate_recordset(cast(null as measure_constraint), cast(? as json))),
            new_assignee as (
              insert into measure_assignee
              select * from json_populate_recordset(cast(null as measure_assignee), cast(? as json))),
            new_step as (
              insert into step select * from json_populate_recordset(cast(null as step), cast(? as json))),
            new_step_assignee as (
              insert into step_assignee select * from json_populate_recordset(cast(null as step_assignee), cast(? as json))),
            grown as (
              update measure_plan set measure_count = measure_count + 1, version = version + 1 where id = ?)
            select prongsai_now()""";

    private final Rows rows;

    NewMeasures(Rows rows) {
        this.rows = rows;
    }

    /** Counts it in its plan, which the caller has locked, gives it and its steps their ids, and says when that was. */
    Instant store(Measure measure) {
        measure.identify(() -> UuidVersion7Strategy.INSTANCE.generateUuid(null));
        var stored = MeasureRows.of(measure);
        var sql = Sql.of(
                INSERT,
                json(stored.measure()),
                json(stored.findings()),
                json(stored.constraints()),
                json(stored.assignees()),
                json(stored.steps()),
                json(stored.assigneesOfSteps()),
                measure.measurePlanId());
        return rows.read(sql, row -> row.getObject(1, OffsetDateTime.class).toInstant())
                .get(0);
    }

    private static String json(Object rows) {
        try {
            return StoredJson.MAPPER.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("rows that cannot be written", e);
        }
    }
}
