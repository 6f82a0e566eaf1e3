package prongsai.assessment.criteria;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item where it stands: its code means nothing without its criteria. */
@Embeddable
@Schema(description = "An item of published criteria.")
record ItemAt(
        @NotNull @Schema(examples = "0190a1b2-0000-7000-8000-000000000201") UUID criteriaId,
        @NotNull @Pattern(regexp = Names.ITEM) @Schema(examples = "o42") String code) {}
