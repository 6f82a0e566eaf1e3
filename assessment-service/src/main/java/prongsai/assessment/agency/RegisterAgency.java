package prongsai.assessment.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** An agency to be known from now on. */
@Schema(description = "An agency in its place under a parent.")
record RegisterAgency(
        @NotNull
                @Pattern(regexp = Agency.CODE)
                @Schema(description = "Unique in the whole nation; never changes.", examples = "ROIET-TM")
                String code,
        @NotBlank
                @Size(max = 300)
                @Pattern(regexp = ONE_LINE)
                @Schema(description = "Official name in Thai.", examples = "เทศบาลเมืองร้อยเอ็ด")
                String nameTh,
        @NotNull @Schema(examples = "MUNICIPALITY_TOWN") AgencyType type,
        @NotNull
                @Schema(
                        description = "The agency above; the root TH has the id 01900000-0000-7000-8000-000000000001.",
                        examples = "01900000-0000-7000-8000-000000000001")
                UUID parentId,
        @Email
                @Size(max = 254)
                @Schema(
                        description = "Where reminders for the agency as a whole go.",
                        examples = "saraban@roiet-tm.example")
                String mailbox,
        @Size(max = 20)
                @UniqueElements
                @Schema(description = "Other names under which documents know it.", examples = "[\"ทม.ร้อยเอ็ด\"]")
                List<@NotBlank @Size(max = 300) @Pattern(regexp = ONE_LINE) String> aliases,
        @Size(max = 200) List<@NotNull @Valid RegisterUnit> units) {

    /** Names are printed in subjects and headings: no line break, no control character. */
    static final String ONE_LINE = "[^\\x00-\\x1f\\x7f]*";

    RegisterAgency {
        aliases = Objects.requireNonNullElse(aliases, List.of());
        units = Objects.requireNonNullElse(units, List.of());
    }
}
