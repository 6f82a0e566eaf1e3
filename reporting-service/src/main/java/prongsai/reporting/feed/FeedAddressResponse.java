package prongsai.reporting.feed;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** The address of a feed, told once. */
@Schema(
        name = "CalendarFeedAddress",
        description = "Whoever has the address reads the calendar: treat it like a password.")
record FeedAddressResponse(
        UUID id,
        @Schema(
                        description = "To subscribe to; it is told this once and kept nowhere.",
                        examples = "https://prongsai.example/public/calendar-feeds/….ics",
                        maxLength = 500)
                String address,
        @Schema(minimum = "0") long version)
        implements Versioned {}
