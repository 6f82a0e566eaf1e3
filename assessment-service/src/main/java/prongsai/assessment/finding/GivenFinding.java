package prongsai.assessment.finding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.problem.Fault;
import prongsai.kit.text.Certainty;
import prongsai.kit.text.ItemCode;

/** A finding as a client gives it. */
@Schema(description = "A finding of the assessment.")
public record GivenFinding(
        @NotNull @Schema(examples = "IMPROVE") Severity severity,
        @NotNull @Schema(examples = "QUESTION") Origin origin,
        @Min(1) @Max(99) @Schema(description = "Number of the indicator it is about, if any.", examples = "8")
                Integer indicator,
        @Size(min = 1, max = 20)
                @Schema(
                        description =
                                "Question or item as printed, also in Thai digits; it is normalised where it is clear.",
                        examples = "E๑๕")
                String itemCode,
        @NotBlank @Size(max = 2000) @Schema(examples = "หน่วยงานควรปรับปรุงวิธีการและขั้นตอนการให้บริการให้ดียิ่งขึ้น")
                String text) {

    public FindingContent content() {
        return FindingContent.of(this);
    }

    /** A code that is no code at all is more likely a slip than a quotation; an ambiguous one is kept as printed. */
    public Optional<Fault> unreadableItemCode(String pointer) {
        return itemCode == null || ItemCode.read(itemCode).certainty() != Certainty.UNREADABLE
                ? Optional.empty()
                : Optional.of(new Fault(
                        pointer + "/itemCode",
                        "This is no code of a question or item, such as i2, e15 or o14.",
                        "ไม่ใช่รหัสข้อคำถามหรือข้อ OIT เช่น i2, e15 หรือ o14"));
    }
}
