package prongsai.notification.silence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.notification.dueitem.DueKind;

/** A silence to be entered. */
@Schema(
        examples =
                """
                {"agencyId": "0190a1b2-0000-7000-8000-000000000101", "kind": "REPORT", "from": "2024-06-10", "until": "2024-06-21",
                 "reason": "ย้ายที่ทำการ"}""")
public record CreateSilence(
        @Schema(description = "This agency and those below it; null: everywhere, which only operators may")
                UUID agencyId,
        @Schema(description = "null: follow-ups and reports") DueKind kind,
        @NotNull @Schema(description = "The first silent day", examples = "2024-06-10") LocalDate from,
        @NotNull @Schema(description = "The last silent day", examples = "2024-06-21") LocalDate until,
        @NotBlank @Size(max = 500) @Schema(examples = "ย้ายที่ทำการ") String reason) {}
