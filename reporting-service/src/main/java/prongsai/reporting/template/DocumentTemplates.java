package prongsai.reporting.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.reporting.agency.Agencies;
import prongsai.reporting.document.DocumentKind;

/** Keeps the templates of the caller's agency. */
@ApplicationScoped
class DocumentTemplates {

    private final DocumentTemplateRepository rows;
    private final Agencies agencies;
    private final Caller caller;
    private final Clock clock;

    DocumentTemplates(DocumentTemplateRepository rows, Agencies agencies, Caller caller, Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DocumentTemplateResponse create(DocumentKind kind, byte[] file) {
        var agency = agencyId();
        if (rows.of(agency, kind).isPresent()) {
            throw Problem.conflict(
                    "There is a template for this kind of document; replace it.",
                    "มีแม่แบบของเอกสารชนิดนี้แล้ว โปรดแทนที่");
        }
        var template = new DocumentTemplate(agency, kind, TemplateFile.read(file), caller.subject(), clock.now());
        rows.persistAndFlush(template);
        return DocumentTemplateResponse.from(template);
    }

    List<TemplateField> fields(DocumentKind kind) {
        caller.scope();
        return TemplateField.of(kind);
    }

    List<DocumentTemplate> list() {
        return rows.of(agencyId());
    }

    Optional<DocumentTemplate> of(DocumentKind kind) {
        return rows.of(agencyId(), kind);
    }

    DocumentTemplate find(UUID id) {
        return rows.find(id, agencyId())
                .orElseThrow(() -> Problem.notFound("There is no such template.", "ไม่พบแม่แบบนี้"));
    }

    @Transactional
    DocumentTemplateResponse replace(UUID id, IfMatch ifMatch, byte[] file) {
        var template = find(id);
        IfMatch.check(ifMatch, template.version());
        template.replace(TemplateFile.read(file), caller.subject(), clock.now());
        rows.flush();
        return DocumentTemplateResponse.from(template);
    }

    @Transactional
    void delete(UUID id, IfMatch ifMatch) {
        var template = find(id);
        IfMatch.check(ifMatch, template.version());
        rows.delete(template);
        rows.flush();
    }

    private UUID agencyId() {
        caller.scope(); // 403 for an agency that is not known
        return agencies.ofCode(caller.agencyCode()).id();
    }
}
