package prongsai.measures.plan;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.problem.Problem;
import prongsai.measures.agency.Agency;
import prongsai.measures.fault.Faults;
import prongsai.measures.measure.Measure;

/** An agency's measures for one fiscal year (แผน/ชุดมาตรการ). */
@Entity
public class MeasurePlan {

    /** More than any document has; it keeps the plan small enough for one event. */
    static final int MOST_MEASURES = 200;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agency agency;

    private int fiscalYear;
    private String programme;
    private UUID assessmentId;
    private String title;

    @Enumerated(STRING)
    private PlanStatus status;

    private int measureCount;
    private Instant createdAt;
    private Instant approvedAt;
    private String approvedBy;

    @Version
    private long version;

    protected MeasurePlan() {}

    MeasurePlan(Agency agency, CreateMeasurePlan request, Instant now) {
        this.agency = agency;
        fiscalYear = request.fiscalYear();
        programme = request.programme();
        assessmentId = request.assessmentId();
        title = request.title();
        status = PlanStatus.DRAFT;
        createdAt = now;
    }

    /** Takes one more measure and says which number it has; 409 unless the plan is a draft with room for it. */
    int grow() {
        requireDraft();
        if (measureCount >= MOST_MEASURES) {
            throw Problem.wrongState(
                    "A plan has at most " + MOST_MEASURES + " measures.",
                    "แผนหนึ่งมีได้ไม่เกิน " + MOST_MEASURES + " มาตรการ");
        }
        return ++measureCount;
    }

    /**
     * Approves the plan; 409 unless it is a draft, 422 with every rule that it breaks.
     *
     * @param measures all measures of the plan
     * @param by the account's opaque id
     */
    void approve(List<Measure> measures, String by, Instant now) {
        requireDraft();
        var faults = new Faults();
        ApprovalRule.checkAll(measures, faults);
        faults.throwIfAny();
        status = PlanStatus.APPROVED;
        approvedBy = by;
        approvedAt = now;
    }

    private void requireDraft() {
        if (status != PlanStatus.DRAFT) {
            throw Problem.wrongState("The plan is approved already.", "แผนนี้อนุมัติแล้ว");
        }
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

    String programme() {
        return programme;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    /** As entered, null where the document has none. */
    String title() {
        return title;
    }

    /** The title, or what such plans are called, for those who read of the plan elsewhere. */
    public String titleOrStandard() {
        return title != null
                ? title
                : "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. " + fiscalYear;
    }

    PlanStatus status() {
        return status;
    }

    int measureCount() {
        return measureCount;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    long version() {
        return version;
    }
}
