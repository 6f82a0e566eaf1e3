package prongsai.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Item;

/** What an agency reached in one question or item, as clients see it. */
@Schema(description = "A question or item that the document names, with its score where it has one.")
record ItemResponse(
        @Schema(maxLength = 3, examples = "o14") String code,
        @Schema(
                        description =
                                "As the criteria name it; absent where they do not know the questions of the instrument.",
                        maxLength = 500,
                        examples = "คู่มือหรือมาตรฐานการให้บริการ")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                String titleTh,
        @Schema(
                        description = "Number of its indicator; absent where it is not known.",
                        minimum = "1",
                        maximum = "99",
                        examples = "9")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                Integer indicator,
        @Schema(nullable = true, minimum = "0", maximum = "100", examples = "50.00") BigDecimal score,
        @Schema(nullable = true, maxLength = 500, examples = "คู่มือหรือมาตรฐานการให้บริการ") String printedTitle,
        @Schema(description = "Where it differs from code.", nullable = true, maxLength = 20, examples = "๐๑๔")
                String printedCode) {

    /** In the order of the document. */
    static List<ItemResponse> allOf(AssessmentView view, Criteria criteria) {
        return view.entered().items().stream()
                .map(item -> of(item, criteria.item(item.code())))
                .toList();
    }

    private static ItemResponse of(ItemScore item, Optional<Item> known) {
        return new ItemResponse(
                item.code(),
                known.map(Item::titleTh).orElse(null),
                known.map(Item::indicator).orElse(null),
                item.score(),
                item.printedTitle(),
                item.printedCode());
    }
}
