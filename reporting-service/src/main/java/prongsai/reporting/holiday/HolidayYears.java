package prongsai.reporting.holiday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import prongsai.kit.event.Outbox;

/** Writes the list of a year as one, and announces it in the same transaction. */
@ApplicationScoped
class HolidayYears {

    private final HolidayYearRepository rows;
    private final Outbox outbox;

    HolidayYears(HolidayYearRepository rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /** What is known of the year, none if nothing is; others who write it wait until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public HolidayYear locked(int year) {
        rows.lock(year);
        return rows.of(year).orElseGet(() -> new HolidayYear(year));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(HolidayYear year, List<Holiday> imported) {
        year.replace(imported);
        store(year);
    }

    /** Takes the list of this release where nobody imported another. */
    @Transactional
    public void ship(int year, List<Holiday> shipped, String digest) {
        var known = locked(year);
        if (known.ship(shipped, digest)) {
            store(known);
        }
    }

    private void store(HolidayYear year) {
        rows.persist(year);
        rows.flush();
        outbox.append(HolidaysSnapshot.announced(year));
    }
}
