package prongsai.assessment.agency;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A division to be known from now on, or to be known otherwise. */
@Schema(description = "A division of an agency (กอง, กลุ่มงาน).")
record RegisterUnit(
        @NotBlank
                @Size(max = 300)
                @Pattern(regexp = RegisterAgency.ONE_LINE)
                @Schema(description = "Unique within the agency.", examples = "สำนักปลัด")
                String nameTh,
        @Email
                @Size(max = 254)
                @Schema(
                        description = "Where reminders for this unit go; absent: they go to the agency's mailbox.",
                        examples = "palad@roiet-tm.example")
                String mailbox) {}
