package prongsai.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.page.PageRequest;

class QueryParametersTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, java.time.LocalDate, true",
        "2023-02-29, java.time.LocalDate, false",
        "2567-06-15, java.time.LocalDate, false",
        "+999999999-01-01, java.time.LocalDate, false",
        "15.6.2567, java.time.LocalDate, false",
        "0190a1b2-0000-7000-8000-000000000101, java.util.UUID, true",
        "1-1-1-1-1, java.util.UUID, false",
        "MONDAY, java.time.DayOfWeek, true",
        "monday, java.time.DayOfWeek, false",
        "2566, java.lang.Integer, true",
        "2566.5, java.lang.Integer, false",
        "99999999999, java.lang.Integer, false",
        "99999999999, java.lang.Long, true",
        "97.85, java.math.BigDecimal, true",
        "yes, java.lang.Boolean, false",
        "anything, java.lang.String, true",
    })
    void aValueIsOfItsTypeOrRefused(String value, Class<?> type, boolean converts) {
        assertThat(QueryParameters.converts(value, type)).isEqualTo(converts);
    }

    @Test
    void knowsTheParametersOfTheEndpointAndOfItsBeans() throws NoSuchMethodException {
        var endpoint = getClass().getDeclaredMethod("list", UUID.class, List.class, PageRequest.class, String.class);
        assertThat(QueryParameters.of(endpoint))
                .isEqualTo(Map.of(
                        "agencyId", UUID.class, "day", DayOfWeek.class, "limit", int.class, "cursor", String.class));
    }

    @SuppressWarnings("unused")
    private static void list(
            @QueryParam("agencyId") UUID agency,
            @QueryParam("day") List<DayOfWeek> days,
            @BeanParam PageRequest page,
            String body) {}
}
