package prongsai.reporting.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** A published version of a document as clients see it. */
@Schema(name = "Publication")
record PublicationResponse(
        UUID id,
        UUID agencyId,
        @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2567") int fiscalYear,
        PublicationKind kind,
        @Schema(description = "Counts the versions at the address from 1.", minimum = "1", maximum = "100000")
                int number,
        UUID measurePlanId,
        @Schema(maxLength = 2_000) String title,
        @Schema(nullable = true) LocalDate effectiveOn,
        PublicationStatus status,
        @Schema(
                        description =
                                "Path at this service where the version published last is read, for ever the same.",
                        examples = "/public/ROIET-TM/2567/measures",
                        maxLength = 100)
                String address,
        @Schema(
                        description = "Path at this service where this version is read, for ever the same.",
                        examples = "/public/ROIET-TM/2567/measures/versions/1",
                        maxLength = 120)
                String versionAddress,
        Instant publishedAt,
        @Schema(nullable = true) Instant withdrawnAt,
        @Schema(nullable = true, maxLength = 1_000) String withdrawalReason,
        @Schema(minimum = "0") long version)
        implements Versioned {

    static PublicationResponse from(Publication of) {
        return new PublicationResponse(
                of.id(),
                of.agencyId(),
                of.address().fiscalYear(),
                of.address().kind(),
                of.number(),
                of.measurePlanId(),
                of.title(),
                of.effectiveOn(),
                of.status(),
                of.address().latest(),
                of.address().version(of.number()),
                of.publishedAt(),
                of.withdrawnAt(),
                of.withdrawalReason(),
                of.version());
    }
}
