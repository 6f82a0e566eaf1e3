package prongsai.notification.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.notification.Arrivals;
import prongsai.notification.Bench;

@QuarkusTest
class HolidayListenerTest {

    private static final String EXAMPLE =
            "../reporting-service/src/main/resources/events/holidays.announced.v1.example.json";

    @Inject
    Holidays holidays;

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
        Database.execute("delete from inbox_position where topic = 'prongsai.holidays'");
    }

    @Test
    void theYearsListDecidesWhichDaysAreWorkingDays() {
        Arrivals.of("prongsai.holidays", Events.example(EXAMPLE));
        var days = holidays.workingDays();
        assertThat(days.contains(LocalDate.parse("2024-02-26"))).isFalse(); // a substitution day, Monday
        assertThat(days.contains(LocalDate.parse("2024-02-27"))).isTrue();
        assertThat(days.contains(LocalDate.parse("2024-02-24"))).isFalse(); // a Saturday
    }

    @Test
    void aNewListTakesThePlaceOfTheYearsOldOneOnly() {
        var event = Events.example(EXAMPLE);
        Arrivals.of("prongsai.holidays", event);
        Database.execute("insert into holiday (day, year) values ('2025-01-01', 2568)");
        var list = ((ObjectNode) event.put("sequence", 1).get("data")).putArray("holidays");
        list.addObject().put("date", "2024-02-27");
        Arrivals.of("prongsai.holidays", event);
        assertThat(Database.query("select day::text from holiday order by day"))
                .extracting(row -> row.get("day"))
                .containsExactly("2024-02-27", "2025-01-01");
    }
}
