package prongsai.notification.holiday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import prongsai.kit.event.CloudEvent;

/** Keeps the public holidays of all years that were announced. */
@ApplicationScoped
public class Holidays {

    private final HolidayRepository rows;
    private final KnownDays days;
    private final Event<HolidaysChanged> changed;

    Holidays(HolidayRepository rows, KnownDays days, Event<HolidaysChanged> changed) {
        this.rows = rows;
        this.days = days;
        this.changed = changed;
    }

    void apply(CloudEvent<HolidaysSnapshot> event) {
        var list = event.data();
        rows.deleteYear(list.year());
        rows.persist(list.holidays().stream()
                .map(day -> new Holiday(day.date(), list.year()))
                .toList());
        rows.flush();
        days.forget();
        changed.fire(new HolidaysChanged(list.year()));
    }

    /** The working days as they are known now; a year that was not announced has weekends only. */
    @Transactional
    public WorkingDays workingDays() {
        return days.workingDays();
    }
}
