package prongsai.assessment.agency;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What may change of an agency, given whole. */
@Schema(description = "The agency's name, mailbox and other names from now on; what is left out is taken away.")
record ChangeAgency(
        @NotBlank
                @Size(max = 300)
                @Pattern(regexp = RegisterAgency.ONE_LINE)
                @Schema(description = "Official name in Thai.", examples = "เทศบาลเมืองร้อยเอ็ด")
                String nameTh,
        @Email
                @Size(max = 254)
                @Schema(
                        description = "Where reminders for the agency as a whole go.",
                        examples = "saraban@roiet-tm.example")
                String mailbox,
        @Size(max = 20)
                @UniqueElements
                @Schema(description = "Other names under which documents know it.", examples = "[\"ทม.ร้อยเอ็ด\"]")
                List<@NotBlank @Size(max = 300) @Pattern(regexp = RegisterAgency.ONE_LINE) String> aliases) {

    ChangeAgency {
        aliases = Objects.requireNonNullElse(aliases, List.of());
    }
}
