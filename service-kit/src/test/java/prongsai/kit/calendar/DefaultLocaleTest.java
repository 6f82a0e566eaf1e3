package prongsai.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Calendar;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The build runs every test as Thai officers' machines do, where the JDK's default calendar counts Buddhist years. */
class DefaultLocaleTest {

    @Test
    void buddhistDefaultCalendarChangesNoValue() {
        assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("th-TH"));
        assertThat(Calendar.getInstance().getCalendarType()).isEqualTo("buddhist");

        FiscalYear year = FiscalYear.containing(LocalDate.of(2024, 5, 30));

        assertThat(year.buddhistYear()).isEqualTo(2567);
        assertThat(year.start()).isEqualTo(LocalDate.of(2023, 10, 1));
        assertThat(year.months().get(0).label()).isEqualTo("M01/2567");
        assertThat(ThaiDate.parse("๓๐ พ.ค. ๒๕๖๗").dueOn()).isEqualTo(LocalDate.of(2024, 5, 30));
        assertThat(ThaiDate.day(LocalDate.of(2024, 5, 30)).print(ThaiDate.Style.FULL))
                .isEqualTo("30 พฤษภาคม 2567");
    }
}
