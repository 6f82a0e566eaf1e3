package prongsai.reporting.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose reports are meant. */
@Schema(
        name = "DeadlineAgencies",
        description = "Each narrows the choice; all left out: every agency below the caller's.")
record AgenciesRequest(
        @Pattern(regexp = "^[A-Z0-9][A-Z0-9-]{1,39}$")
                @Schema(description = "This agency and all below it.", nullable = true, examples = "ROIET")
                String below,
        @Pattern(regexp = "^[A-Z][A-Z_]{1,59}$")
                @Schema(
                        description = "Of this type, as assessment-service names it.",
                        nullable = true,
                        examples = "MUNICIPALITY_TOWN")
                String type,
        @Size(min = 1, max = 1_000)
                @Schema(description = "These very agencies.", nullable = true, examples = "[\"ROIET-TM\"]")
                List<@NotBlank @Pattern(regexp = "^[A-Z0-9][A-Z0-9-]{1,39}$") String> codes) {}
