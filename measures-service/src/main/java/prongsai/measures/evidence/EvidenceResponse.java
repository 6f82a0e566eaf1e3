package prongsai.measures.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** A piece of evidence as a client sees it. */
record EvidenceResponse(
        UUID id,
        UUID measurePlanId,
        @Schema(nullable = true) UUID measureId,
        @Schema(nullable = true) UUID stepId,
        @Schema(nullable = true) UUID followUpId,
        @Schema(maxLength = 2000, examples = "https://www.roiet-tm.example/ita/o34.pdf") String url,
        @Schema(maxLength = 500) String title,
        @Schema(nullable = true, description = "The day from which it was in effect") LocalDate effectiveOn,
        @Schema(maxItems = 50) List<Item> items,
        Instant enteredAt,
        @Schema(maxLength = 100, description = "The account's opaque id") String enteredBy,
        @Schema(minimum = "0") long version)
        implements Versioned {

    /** An item that it serves. */
    @Schema(name = "ServedItemResponse")
    record Item(
            @Schema(maxLength = 40, examples = "NACC_ITA") String programme,
            @Schema(minimum = "2400", maximum = "2700", examples = "2567") int fiscalYear,
            @Schema(maxLength = 3, examples = "o34") String itemCode) {}

    static EvidenceResponse from(Evidence evidence) {
        return new EvidenceResponse(
                evidence.id(),
                evidence.measurePlan().id(),
                evidence.measureId(),
                evidence.stepId(),
                evidence.followUpId(),
                evidence.url(),
                evidence.title(),
                evidence.effectiveOn(),
                evidence.items().stream()
                        .map(item -> new Item(item.programme(), item.fiscalYear(), item.itemCode()))
                        .toList(),
                evidence.enteredAt(),
                evidence.enteredBy(),
                evidence.version());
    }
}
