package prongsai.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.measures.agency.Agencies;
import prongsai.measures.assignee.Names;
import prongsai.measures.fault.Faults;
import prongsai.measures.measure.MeasureRequest;
import prongsai.measures.measure.MeasureResponse;
import prongsai.measures.measure.Measures;
import prongsai.measures.measure.Step;

/** Fills drafts with measures, changes them and takes them out. */
@ApplicationScoped
class PlanMeasures {

    private final OwnPlans own;
    private final Measures measures;
    private final Agencies agencies;
    private final KnownReferences references;
    private final MeasurePlans plans;
    private final Caller caller;

    PlanMeasures(
            OwnPlans own,
            Measures measures,
            Agencies agencies,
            KnownReferences references,
            MeasurePlans plans,
            Caller caller) {
        this.own = own;
        this.measures = measures;
        this.agencies = agencies;
        this.references = references;
        this.plans = plans;
        this.caller = caller;
    }

    MeasureResponse add(UUID planId, MeasureRequest request) {
        var plan = own.lockToGrow(planId, request);
        check(plan.known(), plan.takesIssue(), request, Set.of());
        var added = measures.add(plan.id(), plan.next(), request);
        own.grown(plan, added);
        return added.shown();
    }

    MeasureResponse change(UUID id, MeasureRequest request, IfMatch ifMatch) {
        var measure = measures.visible(id).orElseThrow(Measures::absent);
        var plan = own.lock(measure.measurePlanId());
        IfMatch.check(ifMatch, measure.version());
        plan.requireDraft();
        check(
                references.of(plan.agency().id(), request.unitIds(), request.findingIds()),
                plan.takes(request.issue()),
                request,
                measure.steps().stream().map(Step::id).collect(Collectors.toSet()));
        measures.change(measure, request);
        own.partChanged(plan);
        return measures.shown(measure);
    }

    void remove(UUID id, IfMatch ifMatch) {
        var measure = measures.visible(id).orElseThrow(Measures::absent);
        var plan = own.lock(measure.measurePlanId());
        IfMatch.check(ifMatch, measure.version());
        plan.shrink();
        measures.remove(measure);
        own.changed(plan);
    }

    ResponsibleUnitsResponse responsibleUnits(UUID id) {
        var measure = measures.visible(id).orElseThrow(Measures::absent);
        var agency = plans.visible(measure.measurePlanId())
                .orElseThrow(OwnPlans::absent)
                .agency();
        return ResponsibleUnitsResponse.from(
                measure, agencies.namedUnitsOf(agency.id()), Names.of(agency.code(), caller.agencyCode()));
    }

    private static void check(
            KnownReferences.Known known, boolean takesIssue, MeasureRequest request, Set<UUID> steps) {
        var faults = new Faults();
        request.check(faults, known.units(), known.findings(), steps);
        faults.unless(
                request.issue() == null || takesIssue,
                "/issue",
                "The plan has no such issue.",
                "แผนนี้ไม่มีประเด็นดังกล่าว");
        faults.throwIfAny();
    }
}
