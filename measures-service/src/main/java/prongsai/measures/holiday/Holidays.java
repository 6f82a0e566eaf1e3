package prongsai.measures.holiday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import prongsai.kit.event.CloudEvent;

/** The public holidays that this service has heard of. */
@ApplicationScoped
public class Holidays {

    private final HolidayRepository holidays;
    private final Event<HolidaysChanged> changed;

    Holidays(HolidayRepository holidays, Event<HolidaysChanged> changed) {
        this.holidays = holidays;
        this.changed = changed;
    }

    /** The names of the holidays by date, from a year before the one day to a year after the other: as far as a date may be shifted. */
    public Map<LocalDate, String> around(LocalDate from, LocalDate until) {
        return holidays.between(from.minusYears(1), until.plusYears(1)).stream()
                .collect(Collectors.toMap(Holiday::day, Holiday::nameTh));
    }

    void apply(CloudEvent<HolidaysSnapshot> event) {
        var year = event.data();
        var names = new TreeMap<>(year.names());
        var days = new TreeSet<LocalDate>();
        for (var known : holidays.between(year.firstDay(), year.lastDay())) {
            var name = names.remove(known.day());
            if (name == null) {
                days.add(known.day());
                holidays.delete(known);
            } else {
                known.rename(name);
            }
        }
        names.forEach((day, name) -> {
            days.add(day);
            holidays.persist(new Holiday(day, name));
        });
        if (!days.isEmpty()) {
            holidays.flush();
            changed.fire(new HolidaysChanged(days));
        }
    }
}
