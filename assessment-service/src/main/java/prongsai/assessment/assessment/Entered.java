package prongsai.assessment.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import prongsai.assessment.finding.FindingContent;
import prongsai.assessment.score.ScoreSheet;

/** What was entered of an assessment besides indicators and findings, in its tables. */
@Embeddable
class Entered {

    private String source;
    private BigDecimal givenTotal;
    private String reportedLevel;

    @ElementCollection
    @CollectionTable(name = "assessment_item", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<ItemScore> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_part", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderBy("code")
    @BatchSize(size = 50)
    private List<PartScore> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_reported_total", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<ReportedTotal> reportedTotals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_reported_score", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    private List<ReportedScore> reportedScores = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_reported_level", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    private List<PrintedLevel> reportedLevels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_printed_name", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<PrintedName> printedAgencyNames = new ArrayList<>();

    /** Replaces what was there. */
    void take(AssessmentContent content) {
        source = content.source();
        givenTotal = content.total();
        reportedLevel = content.reportedLevel();
        replace(items, content.items());
        replace(parts, content.parts());
        replace(reportedTotals, content.reportedTotals());
        replace(reportedScores, content.reportedScores());
        replace(reportedLevels, content.reportedLevels());
        replace(printedAgencyNames, content.printedAgencyNames());
    }

    static <T> void replace(List<T> rows, List<T> entered) {
        if (!entered.equals(rows)) { // clearing and filling again would write all of them
            rows.clear();
            rows.addAll(entered);
        }
    }

    ScoreSheet sheet(List<IndicatorScore> indicators) {
        return AssessmentContent.sheet(indicators, items, parts, givenTotal);
    }

    AssessmentContent content(List<IndicatorScore> indicators, List<FindingContent> findings) {
        return new AssessmentContent(
                source,
                givenTotal,
                indicators,
                items,
                parts,
                reportedTotals,
                reportedLevel,
                reportedScores,
                reportedLevels,
                printedAgencyNames,
                findings);
    }

    /** Null where none is given. */
    BigDecimal givenTotal() {
        return givenTotal;
    }

    /** Null where none is given. */
    String reportedLevel() {
        return reportedLevel;
    }

    List<PartScore> parts() {
        return parts;
    }

    List<ReportedTotal> reportedTotals() {
        return reportedTotals;
    }

    List<PrintedName> printedAgencyNames() {
        return printedAgencyNames;
    }
}
