package prongsai.notification.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prongsai.kit.calendar.Bangkok;
import prongsai.notification.holiday.WorkingDays;
import prongsai.notification.policy.DayCount;
import prongsai.notification.policy.LeadTime;
import prongsai.notification.policy.ReminderTerms;

/**
 * Which reminders a due date gets, and when, by the terms of a policy. A date that had passed when it was set gets none at all, not
 * even the overdue one; of the others, those whose own day had passed are left out (domain rules, section 3). The one of the day of
 * entry is planned also after the sending hour and is then sent at once.
 *
 * @param since the day from which the terms are in force: no reminder of an earlier day is added to those that there are
 */
record ReminderPlan(ReminderTerms terms, WorkingDays workingDays, LocalDate since) {

    private static final Comparator<Planned> PRESSING =
            Comparator.comparing(Planned::leadDays).reversed().thenComparing(Planned::occasion);

    /** By days before the due date alone, negative ones after it, always in force. */
    static ReminderPlan of(List<Integer> leadDays, LocalTime sendingHour) {
        var leads = leadDays.stream().distinct().map(LeadTime::calendarDays).toList();
        var terms = new ReminderTerms(leads, null, null, null, sendingHour, false, false);
        return new ReminderPlan(terms, WorkingDays.WEEKDAYS, LocalDate.MIN);
    }

    ReminderPlan since(LocalDate day) {
        return new ReminderPlan(terms, workingDays, day);
    }

    /**
     * One reminder to come.
     *
     * @param leadDays calendar days before the due date by the policy, negative after it, whatever day it is sent on
     * @param on the day in Bangkok on which it is sent
     * @param at the instant from which it may be sent
     */
    record Planned(int leadDays, Audience audience, Occasion occasion, LocalDate on, Instant at) {

        Planned to(Audience other) {
            return new Planned(leadDays, other, occasion, on, at);
        }

        /** The one that counts of two for the same people on the same day. */
        Planned orMorePressing(Planned other) {
            return PRESSING.compare(other, this) > 0 ? other : this;
        }
    }

    /**
     * The reminders of a due date, first one first; nobody gets two on one day.
     *
     * @param datedOn the day in Bangkok on which the due date was set
     */
    List<Planned> of(LocalDate dueOn, LocalDate datedOn) {
        if (dueOn.isBefore(datedOn)) {
            return List.of();
        }
        record Message(Audience audience, LocalDate on) {}
        var messages = new HashMap<Message, Planned>();
        Stream.of(ahead(dueOn), overdue(dueOn), escalations(dueOn))
                .flatMap(all -> all)
                .filter(planned -> !dueOn.minusDays(planned.leadDays()).isBefore(datedOn))
                .filter(planned -> !planned.on().isBefore(datedOn))
                .forEach(planned -> messages.merge(
                        new Message(planned.audience(), planned.on()), planned, Planned::orMorePressing));
        return messages.values().stream()
                .sorted(Comparator.comparing(Planned::leadDays).reversed().thenComparing(Planned::audience))
                .toList();
    }

    private Stream<Planned> ahead(LocalDate dueOn) {
        var start = Stream.ofNullable(terms.start())
                .map(lead -> planned(dueOn, leadDays(dueOn, lead), Audience.RESPONSIBLE, Occasion.START));
        var leads = terms.leadTimes().stream().map(lead -> {
            int days = leadDays(dueOn, lead);
            return planned(dueOn, days, Audience.RESPONSIBLE, days < 0 ? Occasion.OVERDUE : Occasion.DUE);
        });
        return Stream.concat(start, leads);
    }

    private int leadDays(LocalDate dueOn, LeadTime lead) {
        return lead.count() == DayCount.CALENDAR_DAYS
                ? lead.days()
                : (int) ChronoUnit.DAYS.between(workingDays.before(dueOn, lead.days()), dueOn);
    }

    private Stream<Planned> overdue(LocalDate dueOn) {
        var repeats = terms.overdue();
        return repeats == null
                ? Stream.empty()
                : IntStream.rangeClosed(1, repeats.atMost())
                        .mapToObj(number ->
                                planned(dueOn, -number * repeats.everyDays(), Audience.RESPONSIBLE, Occasion.OVERDUE));
    }

    private Stream<Planned> escalations(LocalDate dueOn) {
        var after = terms.escalation();
        return after == null
                ? Stream.empty()
                : Stream.of(
                                escalation(dueOn, after.unitAfterDays(), Audience.RESPONSIBLE),
                                escalation(dueOn, after.agencyAfterDays(), Audience.AGENCY),
                                escalation(dueOn, after.supervisorAfterDays(), Audience.SUPERVISOR))
                        .flatMap(one -> one);
    }

    private Stream<Planned> escalation(LocalDate dueOn, Integer afterDays, Audience audience) {
        return Stream.ofNullable(afterDays).map(days -> planned(dueOn, -days, audience, Occasion.ESCALATION));
    }

    private Planned planned(LocalDate dueOn, int leadDays, Audience audience, Occasion occasion) {
        var on = sendingDay(dueOn.minusDays(leadDays), dueOn);
        return new Planned(leadDays, audience, occasion, on, Bangkok.at(on, terms.sendingHour()));
    }

    /** A quiet day's reminder waits for the next working day, unless the due date would pass meanwhile: then it comes before. */
    private LocalDate sendingDay(LocalDate day, LocalDate dueOn) {
        if (!terms.quietDays()) {
            return day;
        }
        var next = workingDays.fromOn(day);
        return day.isAfter(dueOn) || !next.isAfter(dueOn) ? next : workingDays.upTo(day);
    }
}
