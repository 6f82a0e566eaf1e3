package prongsai.assessment.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import prongsai.assessment.agency.Agency;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Level;
import prongsai.assessment.finding.Finding;
import prongsai.assessment.finding.FindingContent;
import prongsai.assessment.score.ScoreSheet;
import prongsai.assessment.score.Scores;
import prongsai.assessment.score.Scoring;
import prongsai.kit.problem.Problem;

/**
 * An agency's result in one programme and fiscal year: what was entered, and what the criteria make of it. There is one per
 * agency, programme and year that is not withdrawn; the next edition supersedes the withdrawn one.
 */
@Entity
class Assessment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency agency;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Criteria criteria;

    private String agencyPath; // agencies never move
    private String programme;
    private int fiscalYear;
    private int edition = 1;
    private UUID supersedes;

    @Embedded
    private Entered entered = new Entered();

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    private BigDecimal overall;
    private boolean overallGiven;
    private String level;
    private Instant publishedAt;
    private Instant withdrawnAt;
    private String withdrawalReason;

    @ElementCollection
    @CollectionTable(name = "assessment_indicator", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderBy("number")
    @BatchSize(size = 50)
    private List<IndicatorScore> indicators = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_instrument", joinColumns = @JoinColumn(name = "assessment_id"))
    @MapKeyColumn(name = "code")
    @Column(name = "score")
    @BatchSize(size = 50)
    private Map<String, BigDecimal> instruments = new HashMap<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "assessment_id", nullable = false)
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<Finding> findings = new ArrayList<>();

    @Version
    private long version;

    protected Assessment() {}

    /** A draft by these criteria, scored. */
    Assessment(Agency agency, Criteria criteria, AssessmentContent content) {
        this.agency = agency;
        this.agencyPath = agency.path();
        this.criteria = criteria;
        this.programme = criteria.programme();
        this.fiscalYear = criteria.fiscalYear();
        take(content);
    }

    /** A draft in the place of a withdrawn one. */
    Assessment(Assessment withdrawn, Criteria criteria, AssessmentContent content) {
        this(withdrawn.agency, criteria, content);
        edition = withdrawn.edition + 1;
        supersedes = withdrawn.id;
    }

    /** Replaces what was entered and scores anew; 409 once published. */
    void correct(AssessmentContent content) {
        checkDraft();
        take(content);
    }

    /** Freezes it; 409 when it is frozen already. */
    void publish(Instant now) {
        checkDraft();
        status = Status.PUBLISHED;
        publishedAt = now;
    }

    /** Takes back what was published; 409 for what is not. */
    void withdraw(Instant now, String reason) {
        if (status != Status.PUBLISHED) {
            throw Problem.wrongState(
                    "Only a published assessment is withdrawn.", "เพิกถอนได้เฉพาะผลการประเมินที่เผยแพร่แล้ว");
        }
        status = Status.WITHDRAWN;
        withdrawnAt = now;
        withdrawalReason = reason;
    }

    /** Adds a finding at the end; also once published, because the analysis comes after the result. */
    Finding addFinding(FindingContent content) {
        checkNotWithdrawn();
        var finding = new Finding(content);
        findings.add(finding);
        return finding;
    }

    void changeFinding(Finding finding, FindingContent content) {
        checkNotWithdrawn();
        finding.change(content);
    }

    void removeFinding(Finding finding) {
        checkNotWithdrawn();
        findings.remove(finding);
    }

    /** 409 once published. */
    void checkDraft() {
        checkNotWithdrawn();
        if (status != Status.DRAFT) {
            throw Problem.wrongState(
                    "This assessment is published and no longer changes.", "ผลการประเมินนี้เผยแพร่แล้ว แก้ไขไม่ได้");
        }
    }

    private void checkNotWithdrawn() {
        if (status == Status.WITHDRAWN) {
            throw Problem.wrongState(
                    "This assessment is withdrawn and no longer changes.", "ผลการประเมินนี้ถูกเพิกถอนแล้ว แก้ไขไม่ได้");
        }
    }

    /** What was entered, as it is now. */
    AssessmentContent content() {
        return entered.content(given(), findings.stream().map(Finding::content).toList());
    }

    private List<IndicatorScore> given() {
        return indicators.stream().filter(score -> !score.computed()).toList();
    }

    private void take(AssessmentContent content) {
        entered.take(content);
        Entered.replace(indicators, content.indicators());
        replaceFindings(content.findings());
        score(sheet());
    }

    private void score(ScoreSheet sheet) {
        var scores = new Scoring(criteria).of(sheet);
        indicators.removeIf(IndicatorScore::computed);
        scores.indicators().forEach((number, score) -> {
            if (!sheet.indicators().containsKey(number)) {
                indicators.add(new IndicatorScore(number, score, null, true));
            }
        });
        instruments.clear();
        instruments.putAll(scores.instruments());
        overall = scores.total().map(Scores.Total::overall).orElse(null);
        overallGiven = scores.total().map(Scores.Total::given).orElse(false);
        level = scores.total().flatMap(Scores.Total::level).map(Level::code).orElse(null);
    }

    /** What is entered, for scoring. */
    ScoreSheet sheet() {
        return entered.sheet(given());
    }

    /** A finding that says the same as before stays the same finding. */
    private void replaceFindings(List<FindingContent> contents) {
        var before = new ArrayList<>(findings);
        findings.clear();
        for (var content : contents) {
            var same = before.stream()
                    .filter(finding -> finding.content().equals(content))
                    .findFirst();
            same.ifPresent(before::remove);
            findings.add(same.orElseGet(() -> new Finding(content)));
        }
    }

    UUID id() {
        return id;
    }

    Agency agency() {
        return agency;
    }

    Criteria criteria() {
        return criteria;
    }

    String programme() {
        return programme;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    int edition() {
        return edition;
    }

    Status status() {
        return status;
    }

    /** Empty while indicators are missing and no total is given. */
    Optional<BigDecimal> overall() {
        return Optional.ofNullable(overall);
    }

    /** Empty also where overall is the given total, for want of more. */
    Optional<BigDecimal> computedOverall() {
        return overallGiven ? Optional.empty() : overall();
    }

    /** Empty while overall is, or while a floor that is not known decides. */
    Optional<Level> level() {
        return Optional.ofNullable(level).flatMap(criteria::level);
    }

    Entered entered() {
        return entered;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    List<IndicatorScore> indicators() {
        return indicators;
    }

    /** By instrument code, without those of which an indicator is missing. */
    Map<String, BigDecimal> instruments() {
        return instruments;
    }

    List<Finding> findings() {
        return findings;
    }

    long version() {
        return version;
    }
}
