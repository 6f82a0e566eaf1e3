package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.calendar.DayShift;
import prongsai.measures.agency.Agencies;
import prongsai.measures.fault.Faults;
import prongsai.measures.holiday.Holidays;
import prongsai.measures.measure.Measure;
import prongsai.measures.measure.Measures;
import prongsai.measures.plan.MeasurePlan;

/** Checks what a follow-up plan shall say and finds out who must act, and when. */
@ApplicationScoped
class Planner {

    private final Agencies agencies;
    private final Measures measures;
    private final Holidays holidays;

    Planner(Agencies agencies, Measures measures, Holidays holidays) {
        this.agencies = agencies;
        this.measures = measures;
        this.holidays = holidays;
    }

    /**
     * What follows from a request.
     *
     * @param responsibleUnitIds empty: the agency itself
     * @param occurrences by the day that the plan names; more than one may be due on the same day
     */
    record Planned(List<UUID> responsibleUnitIds, List<Occurrence> occurrences) {}

    /** 422 with all that is wrong. */
    Planned plan(MeasurePlan measurePlan, FollowUpPlanContent content) {
        var ofPlan = measures.ofPlan(measurePlan.id());
        var ids = ofPlan.stream().map(Measure::id).collect(Collectors.toSet());
        var faults = new Faults();
        content.check(faults, agencies.unitsOf(measurePlan.agency()), ids);
        var dates = FollowUpDates.find(content.recurrence(), content.from(), content.until(), faults);
        faults.throwIfAny();
        var followed = ofPlan.stream()
                .filter(measure -> content.measureIds().contains(measure.id()))
                .toList();
        return new Planned(ResponsibleUnits.of(content.toSupervisor(), followed), occurrences(content, dates));
    }

    private List<Occurrence> occurrences(FollowUpPlanContent content, List<LocalDate> dates) {
        var known = content.dayShift() == DayShift.KEEP
                ? Map.<LocalDate, String>of()
                : holidays.around(dates.get(0), dates.get(dates.size() - 1));
        return Occurrence.of(dates, content.dayShift(), known::containsKey);
    }
}
