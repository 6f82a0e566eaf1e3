package prongsai.reporting.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.reporting.followup.FollowUpSnapshot;
import prongsai.reporting.followup.FollowUpSnapshot.AttendeeSnapshot;
import prongsai.reporting.followup.FollowUpSnapshot.ProgressSnapshot;
import prongsai.reporting.followup.FollowUpSnapshot.RecordSnapshot;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.plan.MeasureSnapshot;

/** The record of one follow-up (ครั้งที่ n); until it is recorded, the form with its measures and room to write. */
final class FollowUpDocument {

    private static final RecordSnapshot BLANK = new RecordSnapshot(null, null, null, List.of(), List.of(), List.of());
    private static final String ROOM_TO_WRITE = "........................................";

    private final PlanSources sources;
    private final FollowUpSnapshot followUp;
    private final RecordSnapshot record;
    private final Style style;

    FollowUpDocument(PlanSources sources, FollowUpSnapshot followUp, Style style) {
        this.sources = sources;
        this.followUp = followUp;
        this.record = Objects.requireNonNullElse(followUp.record(), BLANK);
        this.style = style;
    }

    Manuscript manuscript() {
        var title = "แบบติดตามการดำเนินงาน ครั้งที่ " + followUp.number();
        return style.write(title, sources.agency(), sources.plan(), blocks(title));
    }

    private List<Block> blocks(String title) {
        var writing = new Writing()
                .title(title, sources.plan().title(), sources.agency().name())
                .labelled("กำหนดติดตาม", Printed.date(followUp.dueOn()))
                .labelled("ติดตามเมื่อ", record.heldOn() == null ? ROOM_TO_WRITE : Printed.date(record.heldOn()))
                .labelled("ผู้กำกับติดตาม", sources.agency().of(followUp.supervisor()))
                .labelled(
                        "ช่องทาง",
                        followUp.channels().stream()
                                .map(FollowUpDocument::channel)
                                .collect(Collectors.joining(", ")))
                .labelled("ผู้เข้าร่วม", attendance());
        if (followUp.cancelled()) {
            writing.remark("ยกเลิก", "การติดตามครั้งนี้ยกเลิกแล้ว");
        }
        writing.section("ความก้าวหน้ารายมาตรการ").add(progress());
        writing.section("บันทึกผลการติดตาม").text(note());
        var evidence = sources.plan().evidence().stream()
                .filter(each -> followUp.id().equals(each.followUpId()))
                .toList();
        if (!evidence.isEmpty()) {
            writing.section("หลักฐาน").addAll(Work.links(evidence));
        }
        if (!record.nextActions().isEmpty()) {
            writing.section("สิ่งที่ต้องดำเนินการต่อไป").add(nextActions());
        }
        return writing.blocks();
    }

    private String note() {
        if (followUp.record() == null) {
            return ROOM_TO_WRITE;
        }
        return record.note() == null ? "-" : record.note();
    }

    private Block progress() {
        var known =
                sources.plan().measures().stream().collect(Collectors.toMap(MeasureSnapshot::id, Function.identity()));
        var told =
                record.progress().stream().collect(Collectors.toMap(ProgressSnapshot::measureId, Function.identity()));
        var grid = new Grid(null)
                .column("มาตรการ", 5)
                .numbers("ความก้าวหน้า (ร้อยละ)", 2)
                .column("รายละเอียด", 5);
        Stream.concat(followUp.measureIds().stream(), told.keySet().stream())
                .distinct()
                .filter(known::containsKey)
                .sorted(java.util.Comparator.comparingInt(id -> known.get(id).number()))
                .forEach(id -> row(grid, known.get(id), told));
        return grid.table();
    }

    private static void row(Grid grid, MeasureSnapshot measure, Map<UUID, ProgressSnapshot> told) {
        var progress = told.get(measure.id());
        grid.row(
                "(" + measure.number() + ") " + measure.title(),
                progress == null ? "" : String.valueOf(progress.percent()),
                progress == null || progress.note() == null ? "" : progress.note());
    }

    private Block nextActions() {
        var grid = new Grid(null)
                .column("สิ่งที่ต้องดำเนินการ", 5)
                .column("ผู้รับผิดชอบ", 3)
                .column("ภายในวันที่", 2);
        record.nextActions()
                .forEach(each ->
                        grid.row(each.text(), sources.agency().of(each.assignee()), Printed.date(each.dueOn())));
        return grid.table();
    }

    private String attendance() {
        var who = record.attendees().stream().map(this::attendee).collect(Collectors.joining(", "));
        var total = record.attendance() == null ? "" : "รวม " + record.attendance() + " คน";
        return Stream.of(who, total).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }

    private String attendee(AttendeeSnapshot attendee) {
        return sources.agency().unit(attendee.unitId(), attendee.name())
                + (attendee.headcount() == null ? "" : " " + attendee.headcount() + " คน");
    }

    private static String channel(String channel) {
        return switch (channel) {
            case "LINE_GROUP" -> "กลุ่มไลน์";
            case "MEETING" -> "การประชุม";
            case "FORM" -> "แบบติดตาม";
            case "EMAIL" -> "อีเมล";
            case "LETTER" -> "หนังสือ";
            default -> channel;
        };
    }
}
