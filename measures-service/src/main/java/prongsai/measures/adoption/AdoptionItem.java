package prongsai.measures.adoption;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.plan.MeasurePlan;
import prongsai.measures.plan.PlanStatus;

/** An agency that has adopted an issued plan or may do so, as a list shows it. */
record AdoptionItem(
        UUID agencyId,
        @Schema(maxLength = 40, examples = "ROIET-TM") String agencyCode,
        @Schema(maxLength = 500, examples = "เทศบาลเมืองร้อยเอ็ด") String agencyNameTh,
        AdoptionState state,
        @Schema(nullable = true) UUID adoptionId,
        @Schema(nullable = true, description = "The agency's own plan") UUID measurePlanId,
        @Schema(nullable = true) Instant adoptedAt,
        @Schema(minimum = "0", description = "Measures and steps that it dropped or changed") int departures,
        @Schema(minimum = "0", description = "Those of them for which it has stated no reason") int unexplained,
        @Schema(minimum = "0", description = "Changes of the origin on which it has not decided") int offers,
        @Schema(minimum = "0", description = "Changes of the origin that it declined") int declined) {

    /** One row of the list; the last two are null where the plan is not adopted. */
    record Row(UUID agencyId, String code, String nameTh, Adoption adoption, MeasurePlan plan) {

        PlanStatus status() {
            return plan == null ? null : plan.status();
        }
    }

    static AdoptionItem notAdopted(Row row) {
        return new AdoptionItem(
                row.agencyId(), row.code(), row.nameTh(), AdoptionState.NOT_ADOPTED, null, null, null, 0, 0, 0, 0);
    }

    static AdoptionItem from(Row row, Standing standing) {
        var adoption = row.adoption();
        return new AdoptionItem(
                row.agencyId(),
                row.code(),
                row.nameTh(),
                AdoptionState.of(row.status()),
                adoption.id(),
                row.plan().id(),
                adoption.adoptedAt(),
                standing.departures().size(),
                standing.unexplained().size(),
                standing.offers().size(),
                (int) adoption.answers().stream()
                        .filter(answer -> answer.decision() == Decision.DECLINED)
                        .count());
    }
}
