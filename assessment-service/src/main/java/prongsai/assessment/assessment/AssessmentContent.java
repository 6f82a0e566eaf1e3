package prongsai.assessment.assessment;

import java.util.List;
import prongsai.assessment.finding.FindingContent;

/** What is entered of an assessment, first or in a correction. Everything may be absent. */
record AssessmentContent(
        String source,
        List<IndicatorScore> indicators,
        List<ReportedTotal> reportedTotals,
        String reportedLevel,
        List<FindingContent> findings) {}
