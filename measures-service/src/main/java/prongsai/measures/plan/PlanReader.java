package prongsai.measures.plan;

import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.StoredJson;
import prongsai.measures.measure.MeasuresAsJson;

/** Shows a plan with its measures and the findings that it answers, by one statement; inside of a transaction as it has been flushed. */
@ApplicationScoped
class PlanReader {

    private static final ObjectReader VIEW = StoredJson.MAPPER.readerFor(PlanView.class);

    private final Rows rows;
    private final Caller caller;

    PlanReader(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** 404 where there is none, or not for this caller to see. */
    MeasurePlanResponse read(UUID id) {
        return rows.read(PlanView.byId(id, caller.scope(), caller.agencyCode()), PlanReader::answer).stream()
                .findFirst()
                .orElseThrow(OwnPlans::absent);
    }

    private static MeasurePlanResponse answer(ResultSet row) throws SQLException {
        PlanView plan = Rows.json(row, 1, VIEW);
        return MeasurePlanResponse.from(plan, new MeasuresAsJson(row.getString(2)));
    }
}
