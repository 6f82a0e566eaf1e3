package prongsai.reporting.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SubmissionRepository implements PanacheRepositoryBase<Submission, UUID> {

    Optional<Submission> of(Report report) {
        return find("reportId", report.id()).firstResultOptional();
    }
}
