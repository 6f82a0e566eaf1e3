package prongsai.measures.adoption;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;
import prongsai.measures.measure.IssuedMeasureResponse;
import prongsai.measures.plan.IssueHeading;
import prongsai.measures.plan.MeasurePlan;

/** The latest edition of an issued plan: what was approved, and nothing of what became of it in the agency that issued it. */
record IssuedPlanResponse(
        UUID id,
        @Schema(maxLength = 40, examples = "ROIET", description = "Of the agency that issued it") String agencyCode,
        @Schema(maxLength = 500, examples = "จังหวัดร้อยเอ็ด") String agencyNameTh,
        @Schema(description = "Buddhist era", minimum = "2400", maximum = "2700", examples = "2567") int fiscalYear,
        @Schema(nullable = true, maxLength = 40, examples = "NACC_ITA") String programme,
        @Schema(maxLength = 500) String title,
        @Schema(maxItems = 50) List<IssuedIssue> issues,
        @Schema(description = "Number of the edition", minimum = "1") int edition,
        @Schema(description = "When this edition became what those below see") Instant editionIssuedAt,
        @Schema(maxItems = 200) List<IssuedMeasureResponse> measures,
        @Schema(minimum = "1", description = "The number of the edition") long version)
        implements Versioned {

    /** An issue (ประเด็น) that measures stand under. */
    record IssuedIssue(
            @Schema(maxLength = 40, examples = "1.1") String number, @Schema(maxLength = 1000) String title) {

        static IssuedIssue from(IssueHeading issue) {
            return new IssuedIssue(issue.number(), issue.title());
        }
    }

    static IssuedPlanResponse from(MeasurePlan plan, Edition edition) {
        var content = edition.content();
        return new IssuedPlanResponse(
                plan.id(),
                plan.agency().code(),
                plan.agency().nameTh(),
                plan.fiscalYear(),
                content.programme(),
                content.title(),
                content.issues().stream().map(IssuedIssue::from).toList(),
                edition.number(),
                edition.issuedAt(),
                content.measures().stream().map(IssuedMeasureResponse::from).toList(),
                edition.number());
    }
}
