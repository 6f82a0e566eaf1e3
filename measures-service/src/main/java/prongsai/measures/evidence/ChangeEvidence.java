package prongsai.measures.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a piece of evidence shall say from now on; what it is evidence of stays. */
record ChangeEvidence(
        @NotBlank @Size(max = 2000) @Schema(examples = "https://www.roiet-tm.example/ita/o34.pdf") String url,
        @NotBlank @Size(max = 500) @Schema(examples = "ประกาศมาตรการส่งเสริมคุณธรรมและความโปร่งใส") String title,
        @Schema(description = "The day from which it was in effect, not that of the upload", examples = "2024-06-14")
                LocalDate effectiveOn,
        @Size(max = 50) @Schema(description = "The items that it serves, of one programme or several")
                List<@Valid @NotNull ServedItemRequest> items)
        implements EvidenceContent {

    ChangeEvidence {
        items = Objects.requireNonNullElse(items, List.of());
    }
}
