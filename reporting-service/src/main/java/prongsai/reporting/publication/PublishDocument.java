package prongsai.reporting.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.reporting.document.Layout;
import prongsai.reporting.document.Style;
import prongsai.reporting.manuscript.Digits;

/** A document to be made public. */
@Schema(
        examples =
                """
                {"measurePlanId": "018ae1b2-6c00-7a11-9c01-0000000000c1", "kind": "MEASURES", "effectiveOn": "2024-05-20"}""")
record PublishDocument(
        @NotNull @Schema(description = "An approved plan of the own agency.") UUID measurePlanId,
        @NotNull PublicationKind kind,
        @Schema(
                        description = "The day from which it is in effect, in CE, as the document or its order says.",
                        nullable = true,
                        examples = "2024-05-20")
                LocalDate effectiveOn,
        @Schema(description = "Of the measures; null: the one that suits the plan.", nullable = true) Layout layout,
        @Schema(description = "Null: Thai digits.", nullable = true) Digits digits,
        @Size(max = 50)
                @Schema(
                        description = "Passages that look like the name of a person and are none, each as the refusal"
                                + " told it: a document that seems to name a person is not published.",
                        nullable = true,
                        examples = "[\"นางนพมาศ\"]")
                List<@NotBlank @Size(max = 100) String> notNames) {

    /** Without the memo around it: a letter to the agency's head is not what the public reads. */
    Style style() {
        return new Style(layout, Objects.requireNonNullElse(digits, Digits.THAI), false);
    }
}
