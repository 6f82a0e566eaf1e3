package prongsai.reporting.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import prongsai.kit.calendar.ThaiDate;
import prongsai.reporting.fact.EvidenceFact;
import prongsai.reporting.followup.FollowUpSnapshot;
import prongsai.reporting.followup.FollowUpSnapshot.ProgressSnapshot;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Chart;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.plan.MeasureSnapshot;
import prongsai.reporting.plan.MeasureSnapshot.StepSnapshot;

/** How far the measures of a plan have come by a day, in words and as a chart. */
final class Work {

    private static final Set<String> DONE = Set.of("REPORTED_DONE", "VERIFIED");

    private final PlanSources sources;
    private final LocalDate asOf;

    Work(PlanSources sources, LocalDate asOf) {
        this.sources = sources;
        this.asOf = asOf;
    }

    private Stream<StepSnapshot> steps() {
        return sources.plan().measures().stream().flatMap(measure -> measure.steps().stream());
    }

    private static boolean isDone(StepSnapshot step) {
        return DONE.contains(step.status());
    }

    /** Steps, follow-ups and evidence in one sentence. */
    String sentence() {
        var followUps =
                sources.followUps().stream().filter(each -> !each.cancelled()).toList();
        return "ณ วันที่ %s มีมาตรการ %d มาตรการ ดำเนินการแล้ว %d จาก %d ขั้นตอน กำกับติดตามแล้ว %d จาก %d ครั้ง มีหลักฐาน %d รายการ"
                .formatted(
                        Printed.date(asOf),
                        sources.plan().measures().size(),
                        steps().filter(Work::isDone).count(),
                        steps().count(),
                        followUps.stream()
                                .filter(each -> each.recordedOn() != null)
                                .count(),
                        followUps.size(),
                        sources.plan().evidence().size());
    }

    /** Each step with its state. */
    List<Block> stepsOf(MeasureSnapshot measure) {
        return Texts.numbered(measure.steps().stream().map(Work::words).toList());
    }

    private static String words(StepSnapshot step) {
        var state =
                switch (step.status()) {
                    case "DONE_IN_PART" -> "ดำเนินการบางส่วน";
                    case "REPORTED_DONE" -> "รายงานว่าแล้วเสร็จ" + on(step);
                    case "VERIFIED" -> "แล้วเสร็จและตรวจสอบแล้ว" + on(step);
                    case "REJECTED" -> "ตรวจสอบแล้วไม่ผ่าน";
                    default -> "ยังไม่แล้วเสร็จ";
                };
        return step.text() + " : " + state;
    }

    private static String on(StepSnapshot step) {
        if (step.doneOn() == null) {
            return "";
        }
        var late = step.dueOn() != null && step.doneOn().isAfter(step.dueOn());
        return " เมื่อ " + Printed.date(step.doneOn()) + (late ? " (ล่าช้ากว่ากำหนด)" : "");
    }

    /** What the last follow-up that told of it says; nothing where none does. */
    List<Block> progressOf(MeasureSnapshot measure) {
        return sources.followUps().stream()
                .filter(each -> each.record() != null)
                .max(Comparator.comparing(each ->
                        progress(each, measure.id()).isPresent() ? each.record().heldOn() : LocalDate.MIN))
                .flatMap(each -> progress(each, measure.id()))
                .map(it -> Texts.cell("ร้อยละ " + it.percent() + (it.note() == null ? "" : " " + it.note())))
                .orElse(List.of());
    }

    private static Optional<ProgressSnapshot> progress(FollowUpSnapshot followUp, UUID measureId) {
        return followUp.record().progress().stream()
                .filter(each -> each.measureId().equals(measureId))
                .findFirst();
    }

    /** The links to what was done for it. */
    List<Block> evidenceOf(MeasureSnapshot measure) {
        var steps = measure.steps().stream().map(StepSnapshot::id).toList();
        return links(sources.plan().evidence().stream()
                .filter(each ->
                        measure.id().equals(each.measureId()) || each.stepId() != null && steps.contains(each.stepId()))
                .toList());
    }

    static List<Block> links(List<EvidenceFact> evidence) {
        return evidence.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Items(false, evidence.stream().map(Work::link).toList()));
    }

    private static Line link(EvidenceFact evidence) {
        var since = evidence.effectiveOn() == null ? "" : " (มีผล " + Printed.date(evidence.effectiveOn()) + ")";
        return new Line(
                List.of(new Line.Span(evidence.title(), false, evidence.url()), new Line.Span(since, false, null)));
    }

    /** How many steps were done by the end of each month, beside all of them; nothing where no day is known. */
    List<Block> burnUp() {
        if (steps().noneMatch(step -> isDone(step) && step.doneOn() != null)) {
            return List.of();
        }
        var labels = new ArrayList<String>();
        var done = new ArrayList<BigDecimal>();
        var all = new ArrayList<BigDecimal>();
        var total = BigDecimal.valueOf(steps().count());
        for (var month : sources.plan().year().months()) {
            labels.add(ThaiDate.month(YearMonth.from(month.from())).print(ThaiDate.Style.ABBREVIATED));
            done.add(month.from().isAfter(asOf) ? null : doneBy(month.to()));
            all.add(total);
        }
        var series = List.of(new Chart.Series("ขั้นตอนที่แล้วเสร็จ", done), new Chart.Series("ขั้นตอนทั้งหมด", all));
        return List.of(new Block.Figure(
                "ความก้าวหน้าสะสมรายเดือน",
                "กราฟเส้นแสดงจำนวนขั้นตอนที่แล้วเสร็จสะสม %d จากทั้งหมด %s ขั้นตอน"
                        .formatted(steps().filter(Work::isDone).count(), total),
                new Chart(Chart.Kind.LINE, labels, series, "ขั้นตอน", total)));
    }

    private BigDecimal doneBy(LocalDate day) {
        return BigDecimal.valueOf(steps().filter(Work::isDone)
                .filter(step -> step.doneOn() != null && !step.doneOn().isAfter(day))
                .count());
    }
}
