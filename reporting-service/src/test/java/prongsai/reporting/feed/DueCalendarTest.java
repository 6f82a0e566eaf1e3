package prongsai.reporting.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueCalendarTest {

    private static final UUID ID = UUID.fromString("018ae1b2-6c00-7a11-9c01-0000000000a1");
    private static final String TITLE = "รายงานความก้าวหน้า ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2567: มาตรการ; ก, ข\\ค 😀";

    @Test
    void reportIsAnAllDayEventThatIsTheSameEachTime() throws Exception {
        var event = events(text(report(TITLE))).get(0);

        assertThat(value(event, Property.UID)).isEqualTo(ID.toString());
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20240111T030000Z");
        assertThat(event.getProperty(Property.DTSTART).orElseThrow().toString().strip())
                .isEqualTo("DTSTART;VALUE=DATE:20240131");
        assertThat(event.getProperty(Property.DTEND).orElseThrow().toString().strip())
                .isEqualTo("DTEND;VALUE=DATE:20240201");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("ครบกำหนดส่ง" + TITLE);
        assertThat(value(event, Property.DESCRIPTION))
                .isEqualTo("ครบกำหนดวันที่ 31 มกราคม 2567 (เดิมวันที่ 15 มกราคม 2567)");
        assertThat(text(report(TITLE))).isEqualTo(text(report(TITLE)));
    }

    @Test
    void calendarIsValidAndHasAName() throws Exception {
        var calendar = read(text(report(TITLE)));

        assertThatCode(() -> calendar.validate(true)).doesNotThrowAnyException();
        assertThat(value(calendar, "X-WR-CALNAME")).isEqualTo("กำหนดส่งรายงาน ROIET-TM");
        assertThat(value(calendar, Property.VERSION)).isEqualTo("2.0");
        assertThat(value(calendar, Property.PRODID)).isEqualTo("-//Prongsai//reporting-service//TH");
    }

    @Test
    void emptyCalendarIsOneToo() throws Exception {
        assertThat(events(text())).isEmpty();
    }

    /** A Thai letter has three octets, the face four, of which UTF-16 makes two characters. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "ก", "😀", "กa", "a😀"})
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut(String unit) throws Exception {
        var title = unit.repeat(200);
        var text = text(report(title));

        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text).doesNotContain("�").doesNotContainPattern("[^\r]\n");
        assertThat(value(events(text).get(0), Property.SUMMARY)).isEqualTo("ครบกำหนดส่ง" + title);
    }

    @ParameterizedTest
    @ValueSource(ints = {73, 74, 75, 76, 149, 150})
    void lineIsFoldedWhereItMustBeAndNotBefore(int length) {
        var folded = DueCalendar.folded("a".repeat(length) + "\r\n");

        assertThat(folded.replace("\r\n ", "")).isEqualTo("a".repeat(length) + "\r\n");
        assertThat(folded.split("\r\n")).hasSize(length <= 75 ? 1 : length <= 149 ? 2 : 3);
    }

    @Test
    void lineBreakInATitleMakesNoLineOfItsOwn() throws Exception {
        var text = text(report("หนึ่ง\r\nATTENDEE:mailto:x@example.com"));

        assertThat(text).doesNotContain("\nATTENDEE");
        assertThat(events(text).get(0).getProperty(Property.ATTENDEE)).isEmpty();
    }

    private static DueReport report(String title) {
        return new DueReport(
                ID,
                3,
                title,
                LocalDate.parse("2024-01-31"),
                LocalDate.parse("2024-01-15"),
                Instant.parse("2024-01-11T03:00:00Z"));
    }

    private static String text(DueReport... reports) {
        return new DueCalendar("ROIET-TM", List.of(reports)).text();
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(String text) throws Exception {
        return read(text).getComponents(Component.VEVENT);
    }

    private static String value(PropertyContainer of, String property) {
        return of.getProperty(property).map(Property::getValue).orElseThrow();
    }
}
