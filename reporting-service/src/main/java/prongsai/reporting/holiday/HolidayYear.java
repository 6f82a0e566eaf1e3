package prongsai.reporting.holiday;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The holidays of one calendar year of the Buddhist era, as they are known at present. */
@Entity
class HolidayYear {

    private static final String IMPORTED = "";

    @Id
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private long version;

    private int year;
    private String digest;

    @ElementCollection
    @CollectionTable(name = "holiday", joinColumns = @JoinColumn(name = "year_id"))
    @OrderBy("day")
    private List<Holiday> holidays = new ArrayList<>();

    protected HolidayYear() {}

    /** A year of which nothing is known yet. */
    HolidayYear(int year) {
        this.year = year;
        this.digest = IMPORTED;
    }

    /** Takes what somebody imported in place of what was known; from then on no release changes it. */
    void replace(List<Holiday> imported) {
        take(imported, IMPORTED);
    }

    /**
     * Takes the list of this release, unless somebody imported another or it is the same.
     *
     * @return whether something changed
     */
    boolean ship(List<Holiday> shipped, String shippedDigest) {
        boolean outdated = id == null || !digest.equals(IMPORTED) && !digest.equals(shippedDigest);
        if (outdated) {
            take(shipped, shippedDigest);
        }
        return outdated;
    }

    private void take(List<Holiday> list, String from) {
        holidays.clear();
        holidays.addAll(list.stream().sorted(Comparator.comparing(Holiday::day)).toList());
        digest = from;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int year() {
        return year;
    }

    List<Holiday> holidays() {
        return List.copyOf(holidays);
    }
}
