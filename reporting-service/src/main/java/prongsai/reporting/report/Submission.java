package prongsai.reporting.report;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.calendar.Bangkok;
import prongsai.reporting.fact.Facts;
import prongsai.reporting.fact.StoredFacts;

/** One version of what was handed in for a report, when and by which account; it stays as it was. */
@Entity
@Immutable
class Submission {

    @Id
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID reportId;
    private int number;
    private Instant submittedAt;
    private String submittedBy;
    private LocalDate dueOn;
    private boolean late;
    private String publicationUrl;

    @Embedded
    private Statement statement;

    @Convert(converter = StoredFacts.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Facts facts;

    protected Submission() {}

    /** The version after {@code before} others. */
    Submission(Report report, long before, Statement statement, String publicationUrl) {
        this.reportId = report.id();
        this.number = (int) before + 1;
        this.dueOn = report.expectedUntil();
        this.statement = statement;
        this.publicationUrl = publicationUrl;
    }

    /** Says who handed it in, and confirms the facts as they stand. */
    Submission by(String account, Instant now, Facts confirmed) {
        submittedBy = account;
        submittedAt = now;
        late = Bangkok.dateOf(now).isAfter(dueOn);
        facts = confirmed;
        return this;
    }

    UUID reportId() {
        return reportId;
    }

    int number() {
        return number;
    }

    Statement statement() {
        return statement;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isLate() {
        return late;
    }

    String publicationUrl() {
        return publicationUrl;
    }

    /** Null in what was handed in before facts were kept. */
    Facts facts() {
        return facts;
    }
}
