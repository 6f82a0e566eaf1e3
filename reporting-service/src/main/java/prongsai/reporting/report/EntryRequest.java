package prongsai.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One problem, obstacle or constraint, and who is asked to do something about it. */
record EntryRequest(
        @NotBlank @Size(max = 2_000) @Schema(examples = "งบประมาณสนับสนุนการดำเนินงานไม่เพียงพอ") String text,
        @NotNull Addressee addressee) {

    StatedEntry entry(ConstraintKind kind) {
        return new StatedEntry(kind, text.strip(), addressee);
    }
}
