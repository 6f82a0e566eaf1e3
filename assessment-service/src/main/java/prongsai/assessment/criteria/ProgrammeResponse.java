package prongsai.assessment.criteria;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** A programme as clients see it. */
@Schema(description = "A programme that assesses agencies every year by criteria of its own.")
record ProgrammeResponse(
        @Schema(maxLength = 40, examples = "NACC_ITA") String code,
        @Schema(maxLength = 300, examples = "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ป.ป.ช.)")
                String nameTh,
        @Schema(
                        maxLength = 300,
                        examples = "Integrity and Transparency Assessment of the National Anti-Corruption Commission")
                String nameEn,
        @Schema(description = "The agency whose criteria managers, and those above it, write its criteria.")
                UUID ownerId,
        @Schema(description = "For If-Match.", minimum = "0", examples = "0") long version)
        implements Versioned {

    static ProgrammeResponse of(Programme programme) {
        return new ProgrammeResponse(
                programme.code(),
                programme.nameTh(),
                programme.nameEn(),
                programme.owner().id(),
                programme.version());
    }

    @Override
    public String id() {
        return code;
    }
}
