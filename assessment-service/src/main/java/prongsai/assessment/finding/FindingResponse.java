package prongsai.assessment.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Criteria;
import prongsai.kit.http.Versioned;

/** A finding as clients see it. It changes with its assessment, so its version is the assessment's. */
@Schema(description = "A finding of the assessment.")
public record FindingResponse(
        UUID id,
        @Schema(examples = "IMPROVE") Severity severity,
        @Schema(examples = "QUESTION") Origin origin,
        @Schema(nullable = true, minimum = "1", maximum = "99", examples = "8") Integer indicator,
        @Schema(
                        description =
                                "Of the first reference; null where none is given or it is not clear which is meant.",
                        nullable = true,
                        maxLength = 3,
                        examples = "e15")
                String itemCode,
        @Schema(
                        description = "The first reference as the document prints it.",
                        nullable = true,
                        maxLength = 20,
                        examples = "E๑๕")
                String printedItemCode,
        @Schema(description = "The questions or items that it cites.", maxItems = 20)
                List<ReferenceResponse> references,
        @Schema(maxLength = 2000, examples = "หน่วยงานควรปรับปรุงวิธีการและขั้นตอนการให้บริการให้ดียิ่งขึ้น")
                String text,
        @Schema(description = "Whether an earlier year has it, too; only told where findings are read by themselves.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                Boolean recurring,
        @Schema(description = "Since when it is recurring; absent where it is not.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                Recurrence recurrence,
        @Schema(description = "The assessment's version, for If-Match.", minimum = "0", examples = "1") long version)
        implements Versioned {

    /** As a part of its assessment. */
    public static FindingResponse of(FindingRow finding, Criteria criteria, long version) {
        return of(finding.id(), finding.content(), criteria, null, null, version);
    }

    /** By itself, with what is known of it from the years before. */
    public static FindingResponse of(
            Finding finding, Criteria criteria, Optional<Recurrence> recurrence, long version) {
        return of(finding.id(), finding.content(), criteria, recurrence.isPresent(), recurrence.orElse(null), version);
    }

    private static FindingResponse of(
            UUID id,
            FindingContent content,
            Criteria criteria,
            Boolean recurring,
            Recurrence recurrence,
            long version) {
        var references = new CitedItems(criteria).of(content);
        var first = references.stream().findFirst();
        return new FindingResponse(
                id,
                content.severity(),
                content.origin(),
                content.indicator(),
                first.map(ReferenceResponse::normalised).orElse(null),
                first.map(ReferenceResponse::raw).orElse(null),
                references,
                content.text(),
                recurring,
                recurrence,
                version);
    }
}
