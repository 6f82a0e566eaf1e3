package prongsai.reporting.holiday;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** That somebody gave the holidays of a year, or had a file of them checked. */
@Entity
class HolidayImport {

    @Id
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private int year;

    @Enumerated(EnumType.STRING)
    private Format format;

    private boolean dryRun;
    private String source;
    private int holidays;
    private int added;
    private int removed;
    private int changed;
    private Instant importedAt;
    private String importedBy;
    private String agencyCode;

    protected HolidayImport() {}

    /** @param by the account's id and its agency's code */
    HolidayImport(ImportWanted wanted, Format format, int holidays, Differences differences, By by) {
        this.year = wanted.year;
        this.format = format;
        this.dryRun = wanted.dryRun;
        this.source = wanted.source.strip();
        this.holidays = holidays;
        this.added = differences.count(Differences.Change.ADDED);
        this.removed = differences.count(Differences.Change.REMOVED);
        this.changed = differences.count(Differences.Change.CHANGED);
        this.importedAt = by.at();
        this.importedBy = by.account();
        this.agencyCode = by.agencyCode();
    }

    /** What a file is written in. */
    enum Format {
        CSV,
        ICALENDAR
    }

    /** Who and when. */
    record By(String account, String agencyCode, Instant at) {}

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    Format format() {
        return format;
    }

    boolean isDryRun() {
        return dryRun;
    }

    String source() {
        return source;
    }

    int holidays() {
        return holidays;
    }

    int added() {
        return added;
    }

    int removed() {
        return removed;
    }

    int changed() {
        return changed;
    }

    Instant importedAt() {
        return importedAt;
    }

    String agencyCode() {
        return agencyCode;
    }
}
