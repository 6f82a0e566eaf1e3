package prongsai.reporting.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prongsai.kit.calendar.Bangkok;
import prongsai.reporting.fact.Facts;
import prongsai.reporting.fact.MeasureFact;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.plan.MeasurePlanSnapshot;
import prongsai.reporting.report.ConstraintKind;
import prongsai.reporting.report.EntryResponse;
import prongsai.reporting.report.HandedIn;
import prongsai.reporting.report.SubmissionResponse;

/** A report of a period as it was handed in last: what was done, the facts as they were confirmed, what stood in the way. */
final class RoundReportDocument {

    private final AgencyNames agency;
    private final HandedIn handedIn;
    private final Optional<MeasurePlanSnapshot> plan;
    private final Style style;

    /** @param plan on which it reports; only it knows of a memo */
    RoundReportDocument(AgencyNames agency, HandedIn handedIn, Optional<MeasurePlanSnapshot> plan, Style style) {
        this.agency = agency;
        this.handedIn = handedIn;
        this.plan = plan;
        this.style = style;
    }

    Manuscript manuscript() {
        var title = handedIn.report().title();
        var blocks = blocks();
        return plan.map(it -> style.write(title, agency, it, blocks))
                .orElseGet(() -> style.write(title, agency, blocks));
    }

    private List<Block> blocks() {
        var report = handedIn.report();
        var submission = handedIn.submission();
        var writing = new Writing()
                .title(report.title(), agency.name(), Printed.fiscalYear(report.fiscalYear()))
                .labelled("ช่วงเวลาที่รายงาน", period())
                .labelled("กำหนดส่ง", Printed.date(submission.dueOn()))
                .labelled("ส่งเมื่อ", sent(submission))
                .section("ผลการดำเนินงาน")
                .text(submission.summary());
        if (submission.facts() != null) {
            facts(writing, submission.facts());
        }
        writing.section("ปัญหา อุปสรรค และข้อจำกัด").addAll(new Hindrances(entries(submission)).blocks(3));
        if (submission.publicationUrl() != null) {
            writing.section("การเผยแพร่")
                    .add(new Block.Items(
                            false,
                            List.of(new Line(List.of(
                                    new Line.Span(submission.publicationUrl(), false, submission.publicationUrl()))))));
        }
        return writing.blocks();
    }

    private String period() {
        var period = handedIn.report().period();
        return Printed.date(period.from()) + " - " + Printed.date(period.to());
    }

    private static String sent(SubmissionResponse submission) {
        return Printed.date(Bangkok.dateOf(submission.submittedAt()))
                + (submission.number() > 1 ? " (ฉบับที่ " + submission.number() + ")" : "")
                + (submission.late() ? " (ล่าช้ากว่ากำหนด)" : "");
    }

    private void facts(Writing writing, Facts facts) {
        writing.section("ข้อมูลประกอบ").text(facts.sentence());
        if (!facts.measures().isEmpty()) {
            var grid = new Grid(null).column("มาตรการ", 3).column("ขั้นตอน", 6).numbers("แล้วเสร็จ", 1);
            facts.measures()
                    .forEach(measure -> grid.row(List.of(
                            Texts.cell("(" + measure.number() + ") " + measure.title()),
                            Texts.numbered(measure.steps().stream()
                                    .map(step -> step.text())
                                    .toList()),
                            Texts.cell(done(measure, facts)))));
            writing.add(grid.table());
        }
        if (!facts.evidence().isEmpty()) {
            writing.section("หลักฐาน").addAll(Work.links(facts.evidence()));
        }
    }

    private static String done(MeasureFact measure, Facts facts) {
        return measure.stepsDoneBy(facts.asOf()) + "/" + measure.steps().size();
    }

    static List<Hindrances.Entry> entries(SubmissionResponse submission) {
        return Stream.of(
                        entries(ConstraintKind.PROBLEM, submission.problems()),
                        entries(ConstraintKind.OBSTACLE, submission.obstacles()),
                        entries(ConstraintKind.CONSTRAINT, submission.constraints()))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Hindrances.Entry> entries(ConstraintKind kind, List<EntryResponse> stated) {
        return stated.stream().map(each -> new Hindrances.Entry(kind, null, each.text()));
    }
}
