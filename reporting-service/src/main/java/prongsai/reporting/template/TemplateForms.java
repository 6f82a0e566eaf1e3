package prongsai.reporting.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import prongsai.kit.time.Clock;
import prongsai.reporting.document.DocumentKind;
import prongsai.reporting.document.OwnForm;
import prongsai.reporting.document.PlanData;
import prongsai.reporting.format.Formats;
import prongsai.reporting.manuscript.Manuscript;

/** Fills documents into the templates of the caller's agency. */
@ApplicationScoped
class TemplateForms implements OwnForm {

    private final DocumentTemplates templates;
    private final Formats formats;
    private final Clock clock;

    TemplateForms(DocumentTemplates templates, Formats formats, Clock clock) {
        this.templates = templates;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public Optional<byte[]> fill(DocumentKind kind, Manuscript manuscript, PlanData plan) {
        return templates.of(kind).map(template -> {
            var values = new TemplateValues(manuscript, plan, clock.today());
            var filled =
                    new TemplateFilling(values.texts(), values.measures()).fill(TemplateFile.read(template.content()));
            return formats.into(filled.bytes(), TemplateValues.BODY, manuscript);
        });
    }
}
