package prongsai.reporting.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import prongsai.reporting.followup.FollowUpSnapshot;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.manuscript.Orientation;
import prongsai.reporting.plan.MeasureSnapshot;
import prongsai.reporting.report.HandedIn;

/** What became of the measures of a year: what was done, what shows it, how it was followed up, what stood in the way. */
final class ResultsDocument {

    private static final String TITLE = "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";

    private final PlanSources sources;
    private final List<HandedIn> reports;
    private final LocalDate asOf;
    private final Style style;

    /**
     * @param reports on the plan, as they were handed in last
     * @param asOf the day on which it is composed
     */
    ResultsDocument(PlanSources sources, List<HandedIn> reports, LocalDate asOf, Style style) {
        this.sources = sources;
        this.reports = reports;
        this.asOf = asOf;
        this.style = style;
    }

    Manuscript manuscript() {
        return style.write(TITLE, sources.agency(), sources.plan(), blocks());
    }

    private List<Block> blocks() {
        var plan = sources.plan();
        var work = new Work(sources, asOf);
        var writing = new Writing()
                .title(TITLE, sources.agency().name(), Printed.fiscalYear(plan.fiscalYear()))
                .section("สรุปผลการดำเนินการ")
                .text(plan.title())
                .text(work.sentence())
                .addAll(work.burnUp())
                .page(Orientation.LANDSCAPE)
                .section("ผลการดำเนินการรายมาตรการ")
                .add(measures(work))
                .page(Orientation.PORTRAIT);
        followUps(writing);
        reports(writing);
        return writing.blocks();
    }

    private Block measures(Work work) {
        var grid = new Grid(null)
                .column("มาตรการ", 3)
                .column("ขั้นตอนและผลการดำเนินการ", 5)
                .column("ความก้าวหน้า", 2)
                .column("หลักฐาน", 3)
                .column("ผู้รับผิดชอบ", 2);
        for (var measure : sources.plan().measures()) {
            grid.row(List.of(
                    Texts.cell("(" + measure.number() + ") " + measure.title()),
                    work.stepsOf(measure),
                    work.progressOf(measure),
                    work.evidenceOf(measure),
                    responsible(measure)));
        }
        return grid.table();
    }

    private List<Block> responsible(MeasureSnapshot measure) {
        return Texts.lines(sources.agency().responsible(measure.assignees()));
    }

    private void followUps(Writing writing) {
        var held =
                sources.followUps().stream().filter(each -> !each.cancelled()).toList();
        if (held.isEmpty()) {
            return;
        }
        var grid = new Grid(null)
                .column("ครั้งที่", 1)
                .column("กำหนด", 2)
                .column("ติดตามเมื่อ", 2)
                .column("ผลการติดตาม", 5);
        held.forEach(
                each -> grid.row(String.valueOf(each.number()), Printed.date(each.dueOn()), heldOn(each), note(each)));
        writing.section("การกำกับติดตาม").add(grid.table());
    }

    private static String heldOn(FollowUpSnapshot followUp) {
        return followUp.record() == null
                ? Printed.date(followUp.recordedOn())
                : Printed.date(followUp.record().heldOn());
    }

    private static String note(FollowUpSnapshot followUp) {
        return followUp.record() == null || followUp.record().note() == null
                ? ""
                : followUp.record().note();
    }

    private void reports(Writing writing) {
        if (reports.isEmpty()) {
            return;
        }
        writing.section("รายงานที่ส่งแล้ว");
        for (var each : reports) {
            writing.heading(3, each.report().title()).text(each.submission().summary());
        }
        var entries = new ArrayList<Hindrances.Entry>();
        reports.forEach(each -> entries.addAll(RoundReportDocument.entries(each.submission())));
        writing.section("ปัญหา อุปสรรค และข้อจำกัด").addAll(new Hindrances(entries).blocks(3));
    }
}
