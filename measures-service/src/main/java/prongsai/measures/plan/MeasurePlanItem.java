package prongsai.measures.plan;

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
        @Schema(minimum = "0") long version) {}
