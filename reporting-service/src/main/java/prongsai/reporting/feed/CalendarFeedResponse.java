package prongsai.reporting.feed;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** A calendar feed as clients see it: never with its address. */
@Schema(name = "CalendarFeed")
record CalendarFeedResponse(
        UUID id,
        @Schema(examples = "โทรศัพท์งานสารบรรณ", maxLength = 200) String label,
        FeedStatus status,
        Instant createdAt,
        @Schema(description = "When its present or last address was issued.", nullable = true) Instant issuedAt,
        @Schema(nullable = true) Instant revokedAt,
        @Schema(minimum = "0") long version)
        implements Versioned {

    static CalendarFeedResponse from(CalendarFeed feed) {
        return new CalendarFeedResponse(
                feed.id(),
                feed.label(),
                feed.status(),
                feed.createdAt(),
                feed.issuedAt(),
                feed.revokedAt(),
                feed.version());
    }
}
