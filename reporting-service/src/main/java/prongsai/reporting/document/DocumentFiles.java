package prongsai.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.function.Supplier;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.reporting.format.Format;
import prongsai.reporting.format.Formats;
import prongsai.reporting.manuscript.Manuscript;

/** Makes files of documents: in the form that all have, or in the own one of the caller's agency. */
@ApplicationScoped
class DocumentFiles {

    private final Formats formats;
    private final OwnForm form;

    DocumentFiles(Formats formats, OwnForm form) {
        this.formats = formats;
        this.form = form;
    }

    DocumentFile of(DocumentKind kind, Manuscript manuscript, DocumentWanted wanted) {
        return of(kind, manuscript, wanted, () -> null);
    }

    /** @param plan asked for only where a template has fields of it */
    DocumentFile of(DocumentKind kind, Manuscript manuscript, DocumentWanted wanted, Supplier<PlanData> plan) {
        var format = wanted.format();
        var bytes = wanted.template ? filled(kind, manuscript, format, plan) : formats.write(manuscript, format);
        return new DocumentFile(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), format, bytes);
    }

    private byte[] filled(DocumentKind kind, Manuscript manuscript, Format format, Supplier<PlanData> plan) {
        if (format == Format.HTML) {
            throw Problem.malformed(Fault.parameter(
                    "template", "A template makes DOCX and PDF only.", "แม่แบบใช้ได้กับ DOCX และ PDF เท่านั้น"));
        }
        var docx = form.fill(kind, manuscript, plan.get())
                .orElseThrow(() -> Problem.notFound(
                        "The agency has no template for this kind of document.",
                        "หน่วยงานยังไม่มีแม่แบบของเอกสารชนิดนี้"));
        return format == Format.PDF ? formats.pdf(docx) : docx;
    }
}
