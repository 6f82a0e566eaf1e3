package prongsai.reporting.report;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What was handed in for a report, when and by which account. */
@Entity
class Submission {

    @Id
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID reportId;
    private Instant submittedAt;
    private String submittedBy;

    @Embedded
    private Statement statement;

    protected Submission() {}

    Submission(Report report, Statement statement, String submittedBy, Instant submittedAt) {
        this.reportId = report.id();
        this.statement = statement;
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
    }

    Statement statement() {
        return statement;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
