package prongsai.assessment.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name of the agency that the document prints in some place, as a client gives it. */
@Schema(description = "A name that the document prints for the agency.")
record GivenAgencyName(
        @NotBlank @Size(max = 300) @Schema(examples = "องค์การบริหารส่วนตำบลห้วยหมากเขียว") String name,
        @Size(max = 200) @Schema(description = "Where in the document it stands.", examples = "page 3")
                String locator) {

    PrintedName printed() {
        return new PrintedName(name, locator);
    }
}
