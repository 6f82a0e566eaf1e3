package prongsai.reporting.holiday;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/**
 * An iCalendar file (RFC 5545) whose all-day events are holidays; one of several days is a holiday on each of them.
 *
 * @param year calendar year of the common era; events of other years are passed over, since published calendars hold several
 */
record HolidayCalendar(byte[] bytes, int year, String source, Certainty certainty) {

    private static final int LONGEST_DAYS = 31;

    HolidayFile read() {
        List<VEvent> events = calendar().getComponents(Component.VEVENT);
        var rows = new HolidayRows();
        for (int i = 0; i < events.size(); i++) {
            read(i + 1, events.get(i), rows);
        }
        return rows.file();
    }

    private void read(int row, VEvent event, HolidayRows rows) {
        if (!(day(event, Property.DTSTART) instanceof LocalDate from)) {
            rows.fault(row, "DTSTART", "A holiday is an all-day event.", "วันหยุดต้องเป็นกิจกรรมทั้งวัน (VALUE=DATE)");
            return;
        }
        var until = day(event, Property.DTEND) instanceof LocalDate after ? after : from.plusDays(1);
        if (event.getProperty(Property.RRULE).isPresent() || until.isAfter(from.plusDays(LONGEST_DAYS))) {
            rows.fault(row, "RRULE", "Write each holiday of the year out.", "โปรดระบุวันหยุดทีละวัน ไม่ใช้การเกิดซ้ำ");
            return;
        }
        var name = event.getProperty(Property.SUMMARY)
                .map(Property::getValue)
                .map(String::strip)
                .orElse(null);
        from.datesUntil(until.isAfter(from) ? until : from.plusDays(1))
                .filter(day -> day.getYear() == year)
                .forEach(day -> rows.add(row, new Holiday(day, name, null, kind(name), certainty, source)));
    }

    /** Null where it has none. */
    private static Temporal day(VEvent event, String property) {
        return event.getProperty(property)
                .map(found -> ((DateProperty<?>) found).getDate())
                .orElse(null);
    }

    /** The words with which the lists of the cabinet and of banks begin. */
    private static Kind kind(String name) {
        if (name != null
                && (name.startsWith("วันหยุดชดเชย") || name.startsWith("ชดเชย") || name.startsWith("Substitution"))) {
            return Kind.SUBSTITUTION;
        }
        return name != null && name.contains("กรณีพิเศษ") ? Kind.SPECIAL : Kind.ANNUAL;
    }

    private net.fortuna.ical4j.model.Calendar calendar() {
        try (var reader = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return new CalendarBuilder().build(reader);
        } catch (IOException | ParserException | RuntimeException e) { // the library throws what it likes at bad input
            throw Problem.malformed(new Fault("", "This is no iCalendar file.", "ไม่ใช่ไฟล์ iCalendar"));
        }
    }
}
