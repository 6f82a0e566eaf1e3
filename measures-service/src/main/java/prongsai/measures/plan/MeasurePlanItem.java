package prongsai.measures.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as a list shows it: nobody's name is in it. */
record MeasurePlanItem(
        UUID id,
        UUID agencyId,
        @Schema(maxLength = 40, examples = "ROIET-TM") String agencyCode,
        @Schema(description = "Buddhist era", minimum = "2400", maximum = "2700", examples = "2567") int fiscalYear,
        @Schema(nullable = true, maxLength = 40, examples = "NACC_ITA") String programme,
        @Schema(nullable = true, maxLength = 500) String title,
        PlanStatus status,
        @Schema(description = "How many measures it has", minimum = "0", maximum = "200") int measures,
        @Schema(minimum = "0") long version) {

    static MeasurePlanItem of(ResultSet row) throws SQLException {
        return new MeasurePlanItem(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("code"),
                row.getInt("fiscal_year"),
                row.getString("programme"),
                row.getString("title"),
                PlanStatus.valueOf(row.getString("status")),
                row.getInt("measure_count"),
                row.getLong("version"));
    }
}
