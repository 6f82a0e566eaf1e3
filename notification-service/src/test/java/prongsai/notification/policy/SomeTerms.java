package prongsai.notification.policy;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** Terms of a policy for tests: those that are in force without one, unless a test says otherwise. */
public record SomeTerms(ReminderTerms terms) {

    public static SomeTerms leads(LeadTime... leads) {
        return new SomeTerms(
                new ReminderTerms(Arrays.asList(leads), null, null, null, LocalTime.of(8, 30), false, false));
    }

    public static SomeTerms leadDays(int... days) {
        return leads(Arrays.stream(days).mapToObj(LeadTime::calendarDays).toArray(LeadTime[]::new));
    }

    public SomeTerms start(LeadTime start) {
        return with(start, terms.overdue(), terms.escalation(), terms.sendingHour(), terms.quietDays());
    }

    public SomeTerms overdue(int everyDays, int atMost) {
        var repeats = new Repeats(everyDays, atMost);
        return with(terms.start(), repeats, terms.escalation(), terms.sendingHour(), terms.quietDays());
    }

    public SomeTerms escalating(Integer unit, Integer agency, Integer supervisor) {
        var escalation = new Escalation(unit, agency, supervisor);
        return with(terms.start(), terms.overdue(), escalation, terms.sendingHour(), terms.quietDays());
    }

    public SomeTerms at(String hour) {
        return with(terms.start(), terms.overdue(), terms.escalation(), LocalTime.parse(hour), terms.quietDays());
    }

    public SomeTerms quiet() {
        return with(terms.start(), terms.overdue(), terms.escalation(), terms.sendingHour(), true);
    }

    private SomeTerms with(LeadTime start, Repeats overdue, Escalation escalation, LocalTime hour, boolean quiet) {
        return new SomeTerms(
                new ReminderTerms(terms.leadTimes(), start, overdue, escalation, hour, quiet, terms.digest()));
    }

    /** Named rules that these terms break. */
    List<String> broken() {
        return Arrays.stream(PolicyRule.values())
                .filter(rule -> !rule.held(terms))
                .map(Enum::name)
                .toList();
    }
}
