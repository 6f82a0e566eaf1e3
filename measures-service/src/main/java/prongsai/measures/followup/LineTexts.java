package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.time.Clock;
import prongsai.measures.agency.Agencies;
import prongsai.measures.assignee.Assignee;
import prongsai.measures.assignee.AssigneeRole;
import prongsai.measures.assignee.Wildcard;
import prongsai.measures.measure.Measure;
import prongsai.measures.measure.Measures;

/** Puts together what the text of a follow-up tells its LINE group. */
@ApplicationScoped
class LineTexts {

    private final OwnFollowUps own;
    private final FollowUpRepository followUps;
    private final Measures measures;
    private final Agencies agencies;
    private final FollowUpSettings settings;
    private final Clock clock;

    LineTexts(
            OwnFollowUps own,
            FollowUpRepository followUps,
            Measures measures,
            Agencies agencies,
            FollowUpSettings settings,
            Clock clock) {
        this.own = own;
        this.followUps = followUps;
        this.measures = measures;
        this.agencies = agencies;
        this.settings = settings;
        this.clock = clock;
    }

    String write(UUID id, LineText.Digits digits) {
        var today = clock.today();
        return new LineText(digits, today).write(content(own.visible(id), today));
    }

    private LineContent content(FollowUp followUp, LocalDate today) {
        var plan = followUp.plan();
        var units = agencies.unitNamesOf(followUp.agency().id());
        var followed = measures.ofPlan(followUp.measurePlanId()).stream()
                .filter(measure -> plan.measureIds().contains(measure.id()))
                .toList();
        var told = followUp.status() == FollowUpStatus.RECORDED
                ? Optional.of(followUp)
                : followUps.lastHeld(plan, followUp.dueOn());
        var record = told.map(each -> each.record().content());
        var percents = record.map(FollowUpRecord.Content::progress).orElse(List.of()).stream()
                .collect(Collectors.toMap(Progress::measureId, Progress::percent));
        return new LineContent(
                followUp.number(),
                plan.measurePlan().titleOrStandard(),
                followUp.dueOn(),
                followUp.plannedOn().equals(followUp.dueOn()) ? null : followUp.plannedOn(),
                followUp.status(),
                followUp.record().content().heldOn(),
                told.map(FollowUp::number).orElse(null),
                followed.stream()
                        .map(measure -> line(measure, percents.get(measure.id()), units))
                        .toList(),
                followUps.missed(plan, today).stream()
                        .filter(each -> each.number() != followUp.number())
                        .map(each -> new LineContent.MissedLine(each.number(), each.dueOn()))
                        .toList(),
                overdueSteps(followed, today),
                record.map(FollowUpRecord.Content::nextActions).orElse(List.of()).stream()
                        .map(each -> new LineContent.ActionLine(
                                each.text(),
                                each.assignee() == null ? null : name(each.assignee(), units),
                                each.dueOn()))
                        .toList(),
                settings.page().replace("{id}", followUp.id().toString()));
    }

    private static LineContent.MeasureLine line(Measure measure, Integer percent, Map<UUID, String> units) {
        var responsible = measure.assignees().stream()
                .filter(assignee -> assignee.role() == AssigneeRole.MAIN)
                .map(assignee -> name(assignee, units))
                .toList();
        return new LineContent.MeasureLine(measure.number(), measure.title(), percent, responsible);
    }

    private static List<LineContent.StepLine> overdueSteps(List<Measure> followed, LocalDate today) {
        return followed.stream()
                .flatMap(measure -> measure.steps().stream()
                        .filter(step -> !step.status().done() && step.late(today))
                        .map(step -> new LineContent.StepLine(measure.number(), step.number(), step.due())))
                .toList();
    }

    /** Never that of a person. */
    private static String name(Assignee assignee, Map<UUID, String> units) {
        return switch (assignee.kind()) {
            case UNIT -> assignee.unitId() == null ? assignee.name() : units.get(assignee.unitId());
            case POSITION, GROUP -> assignee.name();
            case PERSON -> "ผู้ที่ได้รับมอบหมาย";
            case WILDCARD ->
                Optional.ofNullable(assignee.name())
                        .orElse(assignee.wildcard() == Wildcard.ALL ? "ทุกกลุ่มงาน" : "กลุ่มงานที่เกี่ยวข้อง");
        };
    }
}
