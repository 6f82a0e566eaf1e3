package prongsai.reporting.feed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new calendar feed of the own agency. */
@Schema(examples = "{\"label\": \"โทรศัพท์งานสารบรรณ\"}")
record CreateCalendarFeed(
        @NotBlank
                @Size(max = 200)
                @Schema(description = "For which device or group it is.", examples = "โทรศัพท์งานสารบรรณ")
                String label) {}
