package prongsai.assessment.statistics;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.agency.AgencyType;
import prongsai.kit.page.Cursor;

/** An agency near a boundary, as clients see it. */
@Schema(description = "An agency near the boundary of a level.")
record ClinicEntry(
        UUID agencyId,
        @Schema(maxLength = 40, examples = "ROIET-TM") String agencyCode,
        @Schema(maxLength = 300, examples = "เทศบาลเมืองร้อยเอ็ด") String agencyNameTh,
        @Schema(examples = "MUNICIPALITY_TOWN") AgencyType agencyType,
        @Schema(
                        description = "Codes from the root down; the list is in this order.",
                        maxLength = 1000,
                        examples = "/TH/MOI/ROIET/ROIET-TM/")
                String agencyPath,
        UUID assessmentId,
        @Schema(minimum = "0", maximum = "100", examples = "97.73") BigDecimal overall,
        @Schema(description = "Code of the level that it has.", maxLength = 40, examples = "GOOD") String level,
        @Schema(examples = "BELOW") Side side,
        Boundary boundary) {

    @Schema(
            description =
                    "The boundary. Of several that a level has, below it the farthest, which keeps the agency from the "
                            + "level; above it the nearest.")
    record Boundary(
            @Schema(description = "Code of the level that begins here.", maxLength = 40, examples = "EXCELLENT")
                    String level,
            @Schema(
                            description =
                                    "Code of the instrument, or of the part of one, whose floor it is; null: the total.",
                            nullable = true,
                            maxLength = 40,
                            examples = "IIT")
                    String instrument,
            @Schema(minimum = "0", maximum = "100", examples = "95.00") BigDecimal at,
            @Schema(description = "The agency's score there.", minimum = "0", maximum = "100", examples = "94.92")
                    BigDecimal score,
            @Schema(description = "Points between the two.", minimum = "0", maximum = "10", examples = "0.08")
                    BigDecimal distance) {}

    static ClinicEntry read(ResultSet row) throws SQLException {
        return new ClinicEntry(
                row.getObject("agency_id", UUID.class),
                row.getString("agency_code"),
                row.getString("name_th"),
                AgencyType.valueOf(row.getString("type")),
                row.getString("agency_path"),
                row.getObject("assessment_id", UUID.class),
                row.getBigDecimal("overall"),
                row.getString("level"),
                Side.valueOf(row.getString("side")),
                new Boundary(
                        row.getString("boundary_level"),
                        row.getString("instrument"),
                        row.getBigDecimal("boundary"),
                        row.getBigDecimal("score"),
                        row.getBigDecimal("boundary")
                                .subtract(row.getBigDecimal("score"))
                                .abs()));
    }

    Cursor cursor() {
        return Cursor.of(agencyPath, side);
    }
}
