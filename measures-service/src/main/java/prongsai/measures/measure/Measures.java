package prongsai.measures.measure;

import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Problem;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.StoredJson;
import prongsai.kit.time.Clock;
import prongsai.measures.assignee.Names;

/** The measures of all plans. */
@ApplicationScoped
public class Measures {

    private static final ObjectReader SHOWN = StoredJson.MAPPER.readerFor(MeasureResponse.class);

    private static final String STEP_HAS_EVIDENCE_EN = "A step that has evidence is not dropped; remove that first.";
    private static final String STEP_HAS_EVIDENCE_TH = "ลบขั้นตอนที่มีหลักฐานไม่ได้ โปรดนำหลักฐานออกก่อน";

    private final MeasureRepository measures;
    private final StepRepository steps;
    private final NewMeasures added;
    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    Measures(
            MeasureRepository measures,
            StepRepository steps,
            NewMeasures added,
            Rows rows,
            Caller caller,
            Clock clock) {
        this.measures = measures;
        this.steps = steps;
        this.added = added;
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** All measures of the plan, by number. */
    public List<Measure> ofPlan(UUID measurePlanId) {
        return measures.ofPlan(measurePlanId);
    }

    /** All measures of several plans, each plan's by number. */
    public Map<UUID, List<Measure>> ofPlans(Collection<UUID> measurePlanIds) {
        return measurePlanIds.isEmpty()
                ? Map.of()
                : measures.ofPlans(measurePlanIds).stream().collect(Collectors.groupingBy(Measure::measurePlanId));
    }

    /** The measure, if the caller may see it. */
    public Optional<Measure> visible(UUID id) {
        return measures.find(id, caller.scope());
    }

    /** The step, if the caller may see it. */
    public Optional<Step> visibleStep(UUID id) {
        return steps.find(id, caller.scope());
    }

    /** As the own agency reads it. */
    public MeasureResponse shown(Measure measure) {
        return MeasureResponse.from(measure, Names.SHOWN, clock.today());
    }

    public MeasureResponse find(UUID id) {
        return rows
                .<MeasureResponse>read(
                        MeasureJson.byId(id, caller.scope(), caller.agencyCode()), row -> Rows.json(row, 1, SHOWN))
                .stream()
                .findFirst()
                .orElseThrow(Measures::absent);
    }

    /** A measure that was added, and when. */
    public record Added(Measure measure, Instant at) {

        /** As the own agency reads it. */
        public MeasureResponse shown() {
            return MeasureResponse.from(measure, Names.SHOWN, Bangkok.dateOf(at));
        }
    }

    /** Stores a measure from a checked request; the caller has locked its plan and made sure that it may still grow. */
    public Added add(UUID measurePlanId, int number, MeasureRequest request) {
        var measure = new Measure(measurePlanId, number);
        measure.write(request);
        return new Added(measure, added.store(measure));
    }

    /** Stores a copy of a measure of last year. */
    public void carryOver(Measure last, UUID nextPlanId, int nextNumber) {
        measures.persist(last.carryOver(nextPlanId, nextNumber));
    }

    /** Stores a copy of a measure that an agency above has issued; its plan has made room for it. */
    public void adopt(IssuedMeasure origin, UUID measurePlanId, int number, boolean underItsIssue) {
        measures.persist(Measure.adopt(measurePlanId, number, origin, underItsIssue));
    }

    /** Takes over what has changed from one edition of its origin to the next. */
    public void follow(Measure copy, IssuedMeasure before, IssuedMeasure now) {
        measures.count(copy);
        copy.follow(before, now);
        flush(STEP_HAS_EVIDENCE_EN, STEP_HAS_EVIDENCE_TH);
    }

    /** Gives it the content of a checked request, and a new version even if only a step changes. */
    public void change(Measure measure, MeasureRequest request) {
        measures.count(measure);
        measure.write(request);
        flush(STEP_HAS_EVIDENCE_EN, STEP_HAS_EVIDENCE_TH);
    }

    /** Takes it out of its plan; those after it move up, so that numbers have no gaps. 409 while others refer to it. */
    public void remove(Measure measure) {
        if (!measure.untouched()) {
            throw Problem.wrongState(
                    "A measure with a step that was reported is not dropped.",
                    "ลบมาตรการที่มีขั้นตอนซึ่งรายงานผลแล้วไม่ได้");
        }
        measures.delete(measure);
        flush(
                "The measure is followed up, has evidence or is carried over; remove that first.",
                "มาตรการนี้มีการติดตาม หลักฐาน หรือยกไปปีถัดไปแล้ว โปรดนำออกก่อน");
        ofPlan(measure.measurePlanId()).stream()
                .filter(each -> each.number() > measure.number())
                .forEach(Measure::moveUp);
        measures.flush();
    }

    /** Writes a removal at once, so that the foreign keys of what refers to it answer here. */
    private void flush(String en, String th) {
        try {
            measures.flush();
        } catch (ConstraintViolationException e) {
            throw Problem.wrongState(en, th);
        }
    }

    public static Problem absent() {
        return Problem.notFound("There is no such measure.", "ไม่พบมาตรการนี้");
    }
}
