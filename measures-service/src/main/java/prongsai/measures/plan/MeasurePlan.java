package prongsai.measures.plan;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.problem.Problem;
import prongsai.measures.agency.Agency;
import prongsai.measures.fault.Faults;
import prongsai.measures.finding.FindingView;
import prongsai.measures.measure.Measure;
import prongsai.measures.measure.Signature;

/** An agency's measures for one fiscal year (แผน/ชุดมาตรการ). */
@Entity
@DynamicUpdate // a letter of pages need not be written again because the plan has one more measure
public class MeasurePlan {

    /** More than any document has; it keeps the plan small enough for one event. */
    static final int MOST_MEASURES = 200;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agency agency;

    private int fiscalYear;

    @Embedded
    private PlanContent content;

    @Convert(converter = ListInRow.OfExplanations.class)
    private List<FindingExplanation> explanations = List.of();

    private UUID carriedOverFrom;
    private List<UUID> originPlanIds = List.of();

    @Enumerated(STRING)
    private PlanStatus status;

    private int measureCount;
    private Instant createdAt;

    @Embedded
    private PlanDecisions decisions = new PlanDecisions();

    @Version
    private long version;

    protected MeasurePlan() {}

    /** From a checked request. */
    MeasurePlan(Agency agency, CreateMeasurePlan request, Instant now) {
        this.agency = agency;
        fiscalYear = request.fiscalYear();
        status = PlanStatus.DRAFT;
        createdAt = now;
        content = new PlanContent(request);
        if (request.fromTemplate() != null) {
            content.start(request.fromTemplate());
        }
    }

    /** Takes its head from a checked request; 409 unless it is a draft. */
    void write(PlanHead head) {
        requireDraft();
        content.write(head);
    }

    /** Goes on where last year's plan ended, with its issues unless it has some of its own. */
    void follow(MeasurePlan last) {
        carriedOverFrom = last.id;
        content.follow(last.content);
    }

    /** Is linked to a plan of an agency above, whose measures it takes over; 409 unless it is a draft. */
    public void adopt(MeasurePlan origin) {
        requireDraft();
        originPlanIds =
                Stream.concat(originPlanIds.stream(), Stream.of(origin.id)).toList();
        content.follow(origin.content);
    }

    /** Takes one more measure and says which number it has; 409 unless the plan is a draft with room for it. */
    public int grow() {
        measureCount = next(status, measureCount);
        return measureCount;
    }

    static int next(PlanStatus status, int measureCount) {
        status.requireDraft();
        if (measureCount >= MOST_MEASURES) {
            throw Problem.wrongState(
                    "A plan has at most " + MOST_MEASURES + " measures.",
                    "แผนหนึ่งมีได้ไม่เกิน " + MOST_MEASURES + " มาตรการ");
        }
        return measureCount + 1;
    }

    /** Loses a measure; 409 unless it is a draft. */
    public void shrink() {
        requireDraft();
        measureCount--;
    }

    /** Takes the explanations of a checked request instead of those it has; 409 unless it is a draft. */
    void explain(ExplainFindings request) {
        requireDraft();
        explanations = request.toExplanations();
    }

    /**
     * Approves the plan; 409 unless it is a draft, 422 with every rule that it breaks.
     *
     * @param measures all measures of the plan
     * @param findings all findings of its assessment
     * @param as null where nothing is said
     * @param faults what stands against it already
     */
    void approve(List<Measure> measures, List<FindingView> findings, Capacity as, Signature by, Faults faults) {
        requireDraft();
        ApprovalRule.checkAll(this, measures, findings, faults);
        faults.throwIfAny();
        status = PlanStatus.APPROVED;
        decisions.approve(as, by);
    }

    /** Makes a draft of it again, because its content is to change; what was reported of its steps stays. */
    void reopen(String reason, Signature by) {
        requireApproved();
        status = PlanStatus.DRAFT;
        decisions.reopen(reason, by);
    }

    /** Ends the plan with its year. */
    void close(Signature by) {
        requireApproved();
        status = PlanStatus.CLOSED;
        decisions.close(by);
    }

    public void requireDraft() {
        status.requireDraft();
    }

    public void requireApproved() {
        status.requireApproved();
    }

    public void requireNotClosed() {
        status.requireNotClosed();
    }

    Optional<String> explanationOf(UUID findingId) {
        return FindingExplanation.of(findingId, explanations);
    }

    public UUID id() {
        return id;
    }

    public Agency agency() {
        return agency;
    }

    /** Buddhist era. */
    public int fiscalYear() {
        return fiscalYear;
    }

    /** What it says as a whole. */
    PlanContent content() {
        return content;
    }

    public UUID assessmentId() {
        return content.assessmentId();
    }

    /** The title, or what such plans are called, for those who read of the plan elsewhere. */
    public String titleOrStandard() {
        return content.title() != null
                ? content.title()
                : "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. " + fiscalYear;
    }

    List<FindingExplanation> explanations() {
        return explanations;
    }

    /** The plans of agencies above that it was adopted from; none of most. */
    public List<UUID> originPlanIds() {
        return originPlanIds;
    }

    /** Whether a measure may stand under this issue. */
    public boolean takes(String issue) {
        return content.takes(issue);
    }

    /** The numbers and titles of its issues. */
    public List<IssueHeading> issueHeadings() {
        return content.issues().stream()
                .map(issue -> new IssueHeading(issue.number(), issue.title()))
                .toList();
    }

    /** Null where none is stated. */
    public String programme() {
        return content.programme();
    }

    UUID carriedOverFrom() {
        return carriedOverFrom;
    }

    public PlanStatus status() {
        return status;
    }

    /** Its approval, its reopenings and its end. */
    PlanDecisions decisions() {
        return decisions;
    }

    public long version() {
        return version;
    }
}
