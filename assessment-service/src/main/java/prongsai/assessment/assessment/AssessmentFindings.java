package prongsai.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.IntStream;
import prongsai.assessment.finding.Finding;
import prongsai.assessment.finding.FindingResponse;
import prongsai.assessment.finding.GivenFinding;
import prongsai.assessment.finding.Recurrences;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Problem;

/** The findings of one assessment, and what may be done to them. They change with it, so its version is theirs. */
@ApplicationScoped
class AssessmentFindings {

    private static final int MOST = 500;

    private final Assessments assessments;
    private final EarlierFindings earlier;
    private final Corrections corrections;
    private final Announcements announcements;
    private final AssessmentRepository rows;

    AssessmentFindings(
            Assessments assessments,
            EarlierFindings earlier,
            Corrections corrections,
            Announcements announcements,
            AssessmentRepository rows) {
        this.assessments = assessments;
        this.earlier = earlier;
        this.corrections = corrections;
        this.announcements = announcements;
        this.rows = rows;
    }

    /** In the order in which they were given. */
    Page<FindingResponse> list(UUID id, PageRequest page) {
        var assessment = assessments.get(id);
        var all = assessment.findings();
        int first = page.after().map(after -> after.number(0) + 1).orElse(0L).intValue();
        var wanted = IntStream.range(Math.max(first, 0), all.size())
                .limit(page.limit() + 1L)
                .mapToObj(position -> new At(position, all.get(position)))
                .toList();
        var recurrences = earlier.before(assessment);
        return Page.of(
                wanted, page, at -> response(assessment, at.finding(), recurrences), at -> Cursor.of(at.position()));
    }

    FindingResponse get(UUID id, UUID findingId) {
        var assessment = assessments.get(id);
        return response(assessment, of(assessment, findingId));
    }

    FindingResponse add(UUID id, GivenFinding wanted) {
        var assessment = assessments.getLocked(id); // two who add at once both succeed
        if (assessment.findings().size() >= MOST) {
            throw Problem.wrongState(
                    "An assessment has at most " + MOST + " findings.",
                    "ผลการประเมินหนึ่งมีข้อค้นพบได้ไม่เกิน " + MOST + " ข้อ");
        }
        check(assessment, wanted);
        var before = assessment.content();
        var finding = assessment.addFinding(wanted.content());
        keep(assessment, before);
        announcements.publishedIfSo(assessment);
        return response(assessment, finding);
    }

    FindingResponse change(UUID id, UUID findingId, GivenFinding wanted, IfMatch ifMatch) {
        var assessment = assessments.getForWriting(id, ifMatch);
        var finding = of(assessment, findingId);
        check(assessment, wanted);
        if (!finding.content().equals(wanted.content())) {
            var before = assessment.content();
            assessment.changeFinding(finding, wanted.content());
            rows.countOn(assessment);
            keep(assessment, before);
            announcements.publishedIfSo(assessment);
        }
        return response(assessment, finding);
    }

    void remove(UUID id, UUID findingId, IfMatch ifMatch) {
        var assessment = assessments.getForWriting(id, ifMatch);
        var before = assessment.content();
        assessment.removeFinding(of(assessment, findingId));
        keep(assessment, before);
        announcements.publishedIfSo(assessment);
    }

    private void keep(Assessment assessment, AssessmentContent before) {
        rows.flush();
        corrections.keep(assessment, before);
    }

    private static void check(Assessment assessment, GivenFinding wanted) {
        var faults = wanted.broken(assessment.criteria(), "");
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults);
        }
    }

    private static Finding of(Assessment assessment, UUID findingId) {
        return assessment.findings().stream()
                .filter(finding -> finding.id().equals(findingId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("No such finding.", "ไม่พบข้อค้นพบนี้"));
    }

    private FindingResponse response(Assessment assessment, Finding finding) {
        return response(assessment, finding, earlier.before(assessment));
    }

    private static FindingResponse response(Assessment assessment, Finding finding, Recurrences recurrences) {
        return FindingResponse.of(
                finding, recurrences.criteria(), recurrences.of(finding.content()), assessment.version());
    }

    private record At(int position, Finding finding) {}
}
