package prongsai.assessment.scoreimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

/** The imports' rows. */
@ApplicationScoped
class ScoreImportRepository implements PanacheRepositoryBase<ScoreImport, UUID> {

    private static final String IN_SCOPE = "agencyPath like :scope escape '\\'";

    Optional<ScoreImport> find(UUID id, AgencyScope scope) {
        return find("id = ?1 and agencyPath like ?2 escape '\\'", id, scope.prefix())
                .firstResultOptional();
    }

    /** Newest first. */
    List<ScoreImport> page(AgencyScope scope, PageRequest page) {
        return new Selection()
                .where(IN_SCOPE, "scope", scope.prefix())
                .where(
                        "id < :after",
                        "after",
                        page.after().map(after -> after.uuid(0)).orElse(null))
                .read(this, "from ScoreImport", "id desc", page.limit() + 1);
    }

    /** That of the same file and wish that is stored or about to be. */
    Optional<ScoreImport> findStanding(String fingerprint) {
        return find("fingerprint = ?1 and status in (?2, ?3)", fingerprint, ImportStatus.RUNNING, ImportStatus.DONE)
                .firstResultOptional();
    }

    /** Those whose worker is gone. */
    List<ScoreImport> abandoned(Instant now) {
        return list("status = ?1 and leaseUntil < ?2", ImportStatus.RUNNING, now);
    }

    List<ErrorAt> errors(ScoreImport of, PageRequest page) {
        return new Selection()
                .where("i = :import", "import", of)
                .where(
                        "index(e) > :after",
                        "after",
                        page.after().map(after -> (int) after.number(0)).orElse(null))
                .read(
                        this,
                        ErrorAt.class,
                        "select index(e), e from ScoreImport i join i.errors e",
                        "index(e)",
                        page.limit() + 1);
    }

    /** An error with its place in the list, from 0. */
    record ErrorAt(int position, RowError error) {}
}
