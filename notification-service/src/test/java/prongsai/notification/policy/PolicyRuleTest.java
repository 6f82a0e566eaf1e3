package prongsai.notification.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static prongsai.notification.policy.LeadTime.calendarDays;
import static prongsai.notification.policy.LeadTime.workingDays;
import static prongsai.notification.policy.SomeTerms.leadDays;
import static prongsai.notification.policy.SomeTerms.leads;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyRuleTest {

    @ParameterizedTest(name = "{index} {1}")
    @MethodSource("terms")
    void eachRuleHasBothSides(SomeTerms terms, String broken) {
        assertThat(String.join(" ", terms.broken())).isEqualTo(broken);
    }

    static Stream<Arguments> terms() {
        return Stream.of(
                arguments(leadDays(), "A_POLICY_REMINDS_OF_SOMETHING"),
                arguments(leadDays().escalating(null, null, null), "A_POLICY_REMINDS_OF_SOMETHING"),
                arguments(leadDays(0), ""),
                arguments(leadDays().start(calendarDays(1)), ""),
                arguments(leadDays().overdue(1, 1), ""),
                arguments(leadDays().escalating(null, 1, null), ""),
                arguments(leadDays(7, 7), "A_LEAD_TIME_STANDS_ONCE"),
                arguments(leads(calendarDays(7), workingDays(7)), ""),
                arguments(leadDays(1).start(calendarDays(0)), "THE_START_LIES_AHEAD"),
                arguments(leadDays(1).start(workingDays(1)), ""),
                arguments(leadDays(1).overdue(61, 6), ""),
                arguments(leadDays(1).overdue(41, 9), "REPEATS_END_WITHIN_A_YEAR"),
                arguments(leadDays(1).escalating(3, 3, null), "AN_ESCALATION_RISES"),
                arguments(leadDays(1).escalating(null, 14, 7), "AN_ESCALATION_RISES"),
                arguments(leadDays(1).escalating(3, 7, 14), ""),
                arguments(leadDays(1).at("05:59"), "THE_SENDING_HOUR_LIES_IN_THE_DAY"),
                arguments(leadDays(1).at("06:00"), ""),
                arguments(leadDays(1).at("20:00"), ""),
                arguments(leadDays(1).at("20:01"), "THE_SENDING_HOUR_LIES_IN_THE_DAY"),
                arguments(leadDays(1).at("08:30:01"), "THE_SENDING_HOUR_LIES_IN_THE_DAY"));
    }
}
