package prongsai.measures.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** An issue (ประเด็น) of a plan that is keyed by issue. */
record IssueRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "1.1") String number,
        @NotBlank @Size(max = 1000) @Schema(examples = "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ") String title,
        @Size(min = 1, max = 4000) @Schema(description = "What the document says of the issue") String analysis,
        @Size(max = 40) @Schema(description = "The questions or items that it is about, in the order of the document")
                List<@Valid @NotNull Item> items) {

    IssueRequest {
        items = Objects.requireNonNullElse(items, List.of());
    }

    /** A question or item. */
    @Schema(name = "IssueItemRequest")
    record Item(
            @NotBlank @Size(max = 40) @Schema(description = "As printed", examples = "๐๑๔") String printedCode,
            @Size(min = 1, max = 500) @Schema(examples = "คู่มือหรือมาตรฐานการปฏิบัติงาน") String title) {}

    static void check(List<IssueRequest> issues, Faults faults) {
        var seen = new HashSet<String>();
        for (int i = 0; i < issues.size(); i++) {
            faults.unless(
                    seen.add(issues.get(i).number()),
                    "/issues/" + i + "/number",
                    "Another issue has this number.",
                    "เลขประเด็นซ้ำ");
        }
    }

    Issue toIssue() {
        return new Issue(number, title, analysis);
    }

    Stream<IssueItem> toItems() {
        return items.stream().map(item -> new IssueItem(number, item.printedCode(), item.title()));
    }
}
