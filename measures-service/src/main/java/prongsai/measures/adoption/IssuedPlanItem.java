package prongsai.measures.adoption;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.agency.Agency;
import prongsai.measures.plan.MeasurePlan;

/** A plan that the caller's agency may adopt or has adopted, as a list shows it. */
record IssuedPlanItem(
        UUID id,
        @Schema(maxLength = 40, examples = "ROIET", description = "Of the agency that issued it") String agencyCode,
        @Schema(maxLength = 500, examples = "จังหวัดร้อยเอ็ด") String agencyNameTh,
        @Schema(description = "Buddhist era", minimum = "2400", maximum = "2700", examples = "2567") int fiscalYear,
        @Schema(nullable = true, maxLength = 40, examples = "NACC_ITA") String programme,
        @Schema(maxLength = 500) String title,
        @Schema(description = "How many measures it has", minimum = "1", maximum = "200") int measures,
        @Schema(description = "Number of the latest edition", minimum = "1") int edition,
        Instant issuedAt,
        @Schema(nullable = true, description = "Null: the caller's agency has not adopted it") UUID adoptionId) {

    /** One row of the list. */
    record Row(PlanIssuance issuance, MeasurePlan plan, Agency issuer, Edition edition, UUID adoptionId) {}

    static IssuedPlanItem from(Row row) {
        var content = row.edition().content();
        return new IssuedPlanItem(
                row.plan().id(),
                row.issuer().code(),
                row.issuer().nameTh(),
                row.plan().fiscalYear(),
                content.programme(),
                content.title(),
                content.measures().size(),
                row.edition().number(),
                row.issuance().issuedAt(),
                row.adoptionId());
    }
}
