package prongsai.reporting.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

@ApplicationScoped
class SubmissionRepository implements PanacheRepositoryBase<Submission, UUID> {

    Optional<Submission> latestOf(Report report) {
        return find("reportId = ?1 order by number desc", report.id()).firstResultOptional();
    }

    List<Submission> latestOf(Collection<UUID> reportIds) {
        return reportIds.isEmpty()
                ? List.of()
                : list(
                        "from Submission s where s.reportId in ?1"
                                + " and not exists (select 1 from Submission n where n.reportId = s.reportId and n.number > s.number)",
                        reportIds);
    }

    /** The first version first. */
    List<Submission> page(Report report, PageRequest page) {
        var after = page.after().map(last -> last.number(0)).orElse(null);
        return new Selection()
                .where("reportId = :report", "report", report.id())
                .where("number > :after", "after", after)
                .read(this, "from Submission", "number", page.limit() + 1);
    }

    long countOf(Report report) {
        return count("reportId", report.id());
    }

    boolean handedInBy(Report report, String account) {
        return count("reportId = ?1 and submittedBy = ?2", report.id(), account) > 0;
    }
}
