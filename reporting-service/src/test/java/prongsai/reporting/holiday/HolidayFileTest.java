package prongsai.reporting.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** Files as people keep them. */
class HolidayFileTest {

    private static final LocalDate NEW_YEAR = LocalDate.parse("2028-01-01");

    @ParameterizedTest
    @ValueSource(strings = {"2028-01-01", "1 มกราคม 2571", "๑ ม.ค. ๒๕๗๑"})
    void dateIsIsoOrAsOfficersWriteIt(String date) {
        assertThat(csv("date,nameTh\n" + date + ",วันขึ้นปีใหม่\n").holidays())
                .containsExactly(
                        new Holiday(NEW_YEAR, "วันขึ้นปีใหม่", null, Kind.ANNUAL, Certainty.ANNOUNCED, "ประกาศ"));
    }

    @Test
    void rowMaySayMoreThanItsDateAndName() {
        var file = csv("\uFEFFsource,nameEn,nameTh,kind,certainty,date\r\n"
                + "\"มติ ครม., 1 ธ.ค.\",Special,วันหยุดพิเศษ,special,CALCULATED,2028-01-03\r\n");

        assertThat(file.holidays())
                .containsExactly(new Holiday(
                        LocalDate.parse("2028-01-03"),
                        "วันหยุดพิเศษ",
                        "Special",
                        Kind.SPECIAL,
                        Certainty.CALCULATED,
                        "มติ ครม., 1 ธ.ค."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "มกราคม 2571,วันหยุด             | /3/date",
                "2571-01-01,วันหยุด              | /3/date",
                "2028-02-30,วันหยุด              | /3/date",
                ",วันหยุด                        | /3/date",
                "2028-01-02,                     | /3/nameTh",
                "2028-01-02,วันหยุด,HOLIDAY      | /3/kind",
                "2028-01-02,วันหยุด,ANNUAL,MAYBE | /3/certainty",
                "2028-01-01,วันหยุด              | /3/date",
            })
    void wrongRowIsNamedByItsLineAndColumn(String row, String pointer) {
        assertThat(csv("date,nameTh,kind,certainty\n2028-01-01,วันขึ้นปีใหม่,,\n" + row)
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "วันที่,ชื่อ\n2028-01-01,วันขึ้นปีใหม่", "date,nameTh\n\"2028-01-01,วันขึ้นปีใหม่"})
    void whatIsNoSuchTableIsRefused(String text) {
        assertThatThrownBy(() -> csv(text)).isInstanceOf(Problem.class);
    }

    @Test
    void tableWithoutRowsOrInAnotherEncodingIsRefused() {
        assertThat(csv("date,nameTh\n").faults()).hasSize(1);
        var thai = "date,nameTh\n2028-01-01,วันขึ้นปีใหม่\n".getBytes(Charset.forName("TIS-620"));
        assertThatThrownBy(() -> new HolidayCsv(thai, "ประกาศ", Certainty.ANNOUNCED).read())
                .isInstanceOf(Problem.class);
    }

    @Test
    void allDayEventsOfTheYearAreHolidays() {
        var file = calendar(
                event("DTSTART;VALUE=DATE:20280101", "วันขึ้นปีใหม่"),
                event("DTSTART;VALUE=DATE:20280103\r\nDTEND;VALUE=DATE:20280104", "วันหยุดชดเชยวันขึ้นปีใหม่"),
                event("DTSTART;VALUE=DATE:20280413\r\nDTEND;VALUE=DATE:20280416", "วันสงกรานต์"),
                event("DTSTART;VALUE=DATE:20290101", "วันขึ้นปีใหม่"));

        assertThat(file.faults()).isEmpty();
        assertThat(file.holidays())
                .extracting(holiday -> holiday.day() + " " + holiday.kind())
                .containsExactly(
                        "2028-01-01 ANNUAL",
                        "2028-01-03 SUBSTITUTION",
                        "2028-04-13 ANNUAL",
                        "2028-04-14 ANNUAL",
                        "2028-04-15 ANNUAL");
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20280101T000000Z, /2/DTSTART",
        "DTSTART;TZID=Asia/Bangkok:20280101T000000, /2/DTSTART",
        "DTSTART;VALUE=DATE:20280102~RRULE:FREQ=YEARLY, /2/RRULE",
        "DTSTART;VALUE=DATE:20280102~DTEND;VALUE=DATE:20281231, /2/RRULE",
        "DTSTART;VALUE=DATE:20280101, /2/date",
    })
    void eventThatIsNoHolidayIsNamedByItsPlace(String lines, String pointer) {
        assertThat(calendar(
                                event("DTSTART;VALUE=DATE:20280101", "วันขึ้นปีใหม่"),
                                event(lines.replace("~", "\r\n"), "วันหยุด"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "date,nameTh", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:2028-1-1\r\n"})
    void whatIsNoCalendarIsRefused(String text) {
        assertThatThrownBy(() -> calendar(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Problem.class);
    }

    private static HolidayFile csv(String text) {
        return new HolidayCsv(text.getBytes(StandardCharsets.UTF_8), "ประกาศ", Certainty.ANNOUNCED).read();
    }

    private static String event(String when, String name) {
        return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20270101T000000Z\r\n" + when + "\r\nSUMMARY:" + name
                + "\r\nEND:VEVENT\r\n";
    }

    private static HolidayFile calendar(String... events) {
        var text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//TH\r\n" + String.join("", List.of(events))
                + "END:VCALENDAR\r\n";
        return calendar(text.getBytes(StandardCharsets.UTF_8));
    }

    private static HolidayFile calendar(byte[] bytes) {
        return new HolidayCalendar(bytes, 2028, "ประกาศ", Certainty.ANNOUNCED).read();
    }
}
