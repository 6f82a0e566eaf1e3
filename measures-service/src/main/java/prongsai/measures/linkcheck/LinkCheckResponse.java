package prongsai.measures.linkcheck;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** A check as a client sees it; read it again until it is finished. */
record LinkCheckResponse(
        UUID id,
        UUID measurePlanId,
        Instant requestedAt,
        @Schema(description = "Every link has been looked at") boolean finished,
        @Schema(description = "Links that lead nowhere", minimum = "0", maximum = "500") long dead,
        @Schema(maxItems = 500) List<Link> links,
        @Schema(minimum = "0", description = "How many links have been looked at") long version)
        implements Versioned {

    /** One link and what became of it. */
    @Schema(name = "CheckedLinkResponse")
    record Link(
            UUID evidenceId,
            @Schema(maxLength = 2000) String url,
            LinkOutcome outcome,
            @Schema(nullable = true, description = "Null while it is pending") LinkReason reason,
            @Schema(nullable = true, description = "Of the last answer", minimum = "100", maximum = "999")
                    Integer httpStatus,
            @Schema(nullable = true) Instant checkedAt) {}

    static LinkCheckResponse from(LinkCheck check) {
        return new LinkCheckResponse(
                check.id(),
                check.measurePlanId(),
                check.requestedAt(),
                check.finished(),
                check.links().stream()
                        .filter(link -> link.outcome() == LinkOutcome.DEAD)
                        .count(),
                check.links().stream()
                        .map(link -> new Link(
                                link.evidenceId(),
                                link.url(),
                                link.outcome(),
                                link.reason(),
                                link.httpStatus(),
                                link.checkedAt()))
                        .toList(),
                check.checked());
    }
}
