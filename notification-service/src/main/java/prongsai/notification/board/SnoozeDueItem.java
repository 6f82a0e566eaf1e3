package prongsai.notification.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that somebody wants to hear of it later. */
record SnoozeDueItem(
        @NotNull
                @Schema(
                        description =
                                "The day in Bangkok on which reminders go on, tomorrow or later, 90 days at most.",
                        examples = "2024-06-20")
                LocalDate until,
        @Size(max = 500) @Schema(examples = "รอผลการประชุม") String note) {}
