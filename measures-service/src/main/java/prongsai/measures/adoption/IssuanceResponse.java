package prongsai.measures.adoption;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** For whom a plan is issued, as the issuing agency sees it. */
record IssuanceResponse(
        @Schema(description = "The plan that is issued") UUID id,
        Audience audience,
        @Schema(maxItems = 1000, description = "Of CHOSEN") List<UUID> agencyIds,
        @Schema(description = "Number of the latest edition", minimum = "1") int edition,
        Instant issuedAt,
        @Schema(maxLength = 100, description = "The account's opaque id") String issuedBy,
        @Schema(nullable = true, description = "Null: open to all of the audience") Instant withdrawnAt,
        @Schema(minimum = "0") long version)
        implements Versioned {

    static IssuanceResponse from(PlanIssuance issuance) {
        return new IssuanceResponse(
                issuance.measurePlanId(),
                issuance.audience(),
                issuance.agencyIds().stream().sorted().toList(),
                issuance.edition(),
                issuance.issuedAt(),
                issuance.issuedBy(),
                issuance.withdrawnAt(),
                issuance.version());
    }
}
