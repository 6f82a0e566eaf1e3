package prongsai.assessment.scoreimport;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import prongsai.assessment.spreadsheet.FileKind;

/**
 * A file of scores that somebody sent in. It is stored as a whole or not at all; this row tells from outside of that transaction how
 * far it is. Whoever works on it holds a lease, so that a service that died in the middle is noticed.
 */
@Entity
class ScoreImport {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String agencyPath;
    private String programme;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private boolean dryRun;
    private boolean publish;
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.RUNNING;

    private int total;
    private int done;
    private Integer created;
    private Integer changed;
    private Integer unchanged;

    @Column(name = "errors")
    private Integer errorCount;

    private String startedBy;
    private Instant startedAt;
    private Instant finishedAt;
    private Instant leaseUntil;

    @ElementCollection
    @CollectionTable(name = "score_import_column", joinColumns = @JoinColumn(name = "import_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<ColumnRead> columns = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "score_import_error", joinColumns = @JoinColumn(name = "import_id"))
    @OrderColumn(name = "position")
    private List<RowError> errors = new ArrayList<>();

    @Version
    private long version;

    protected ScoreImport() {}

    /** An import that begins. */
    ScoreImport(ImportOrder order, String agencyPath, String startedBy, Layout layout, Instant now, Duration lease) {
        this.agencyPath = agencyPath;
        this.programme = order.criteria().programme();
        this.fiscalYear = order.criteria().fiscalYear();
        this.kind = order.file().kind();
        this.dryRun = order.mode().dryRun();
        this.publish = order.mode().publish();
        this.fingerprint = order.fingerprint();
        this.total = layout.rows().size();
        this.columns.addAll(ColumnRead.allOf(layout));
        this.startedBy = startedBy;
        this.startedAt = now;
        this.leaseUntil = now.plus(lease);
    }

    /** Whoever works on it is alive, and has come so far. */
    void progress(int rows, Instant until) {
        checkRunning();
        done = rows;
        leaseUntil = until;
    }

    /** Everything is compared, and stored unless it was a dry run. */
    void finish(ImportPlan.Counts counts, Instant now) {
        created = counts.created();
        changed = counts.changed();
        unchanged = counts.unchanged();
        errorCount = 0;
        done = total;
        end(dryRun ? ImportStatus.CHECKED : ImportStatus.DONE, now);
    }

    /** Rows are wrong. */
    void refuse(ImportPlan.Counts counts, RowErrors found, Instant now) {
        created = counts.created();
        changed = counts.changed();
        unchanged = counts.unchanged();
        errorCount = found.count();
        errors.addAll(found.kept());
        end(ImportStatus.REFUSED, now);
    }

    /** It could not be stored. */
    void fail(Instant now) {
        end(ImportStatus.FAILED, now);
    }

    /** Who worked on it is gone. */
    void interrupt(Instant now) {
        end(ImportStatus.INTERRUPTED, now);
    }

    /** Whether nobody works on it any more, though it is not at an end. */
    boolean isAbandoned(Instant now) {
        return leaseUntil != null && leaseUntil.isBefore(now);
    }

    private void end(ImportStatus how, Instant now) {
        checkRunning();
        status = how;
        finishedAt = now;
        leaseUntil = null;
    }

    private void checkRunning() {
        if (status != ImportStatus.RUNNING) {
            throw new IllegalStateException("the import is " + status);
        }
    }

    UUID id() {
        return id;
    }

    String programme() {
        return programme;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    FileKind kind() {
        return kind;
    }

    boolean isDryRun() {
        return dryRun;
    }

    boolean isToPublish() {
        return publish;
    }

    ImportStatus status() {
        return status;
    }

    int total() {
        return total;
    }

    int done() {
        return done;
    }

    Integer created() {
        return created;
    }

    Integer changed() {
        return changed;
    }

    Integer unchanged() {
        return unchanged;
    }

    Integer errorCount() {
        return errorCount;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    List<ColumnRead> columns() {
        return columns;
    }

    long version() {
        return version;
    }
}
