package prongsai.reporting.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field that a template may have. */
@Schema(name = "TemplateField")
record TemplateFieldResponse(
        @Schema(description = "As it is written in the template.", examples = "{{agency.name}}", maxLength = 40)
                String field,
        TemplateField.Place place,
        @Schema(maxLength = 300) String description,
        @Schema(maxLength = 300) String descriptionTh) {

    static TemplateFieldResponse from(TemplateField field) {
        return new TemplateFieldResponse("{{" + field.text() + "}}", field.place(), field.en(), field.th());
    }
}
