package prongsai.measures.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.text.Certainty;
import prongsai.kit.text.ItemCode;

/** An issue (ประเด็น) of a plan as a client sees it. */
record IssueResponse(
        @Schema(maxLength = 40, examples = "1.1") String number,
        @Schema(maxLength = 1000) String title,
        @Schema(nullable = true, maxLength = 4000) String analysis,
        @Schema(maxItems = 40) List<Item> items) {

    /** A question or item, as printed and as it is understood. */
    @Schema(name = "IssueItemResponse")
    record Item(
            @Schema(maxLength = 40, examples = "๐๑๔") String printedCode,
            @Schema(nullable = true, maxLength = 3, description = "Null: not clear which is meant", examples = "o14")
                    String code,
            Certainty certainty,
            @Schema(nullable = true, maxLength = 500) String title) {

        static Item from(IssueItem item) {
            var code = ItemCode.read(item.printedCode());
            return new Item(item.printedCode(), code.normalised(), code.certainty(), item.title());
        }
    }

    static List<IssueResponse> from(PlanContent plan) {
        return plan.issues().stream()
                .map(issue -> new IssueResponse(
                        issue.number(),
                        issue.title(),
                        issue.analysis(),
                        plan.itemsOf(issue).map(Item::from).toList()))
                .toList();
    }
}
