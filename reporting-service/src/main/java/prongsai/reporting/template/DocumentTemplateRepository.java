package prongsai.reporting.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.reporting.document.DocumentKind;

@ApplicationScoped
class DocumentTemplateRepository implements PanacheRepositoryBase<DocumentTemplate, UUID> {

    Optional<DocumentTemplate> find(UUID id, UUID agencyId) {
        return find("id = ?1 and agencyId = ?2", id, agencyId).firstResultOptional();
    }

    Optional<DocumentTemplate> of(UUID agencyId, DocumentKind kind) {
        return find("agencyId = ?1 and kind = ?2", agencyId, kind).firstResultOptional();
    }

    /** One a kind at most, so there is but one page of them. */
    List<DocumentTemplate> of(UUID agencyId) {
        return list("agencyId = ?1 order by kind", agencyId);
    }
}
