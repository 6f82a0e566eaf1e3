package prongsai.assessment.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Criteria;
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
                        description = "Short for the only one of references; it is normalised where it is clear.",
                        examples = "E๑๕")
                String itemCode,
        @Size(max = 20) @Schema(description = "The questions or items that it cites, in the order of the document.")
                List<@NotNull @Valid GivenReference> references,
        @NotBlank @Size(max = 2000) @Schema(examples = "หน่วยงานควรปรับปรุงวิธีการและขั้นตอนการให้บริการให้ดียิ่งขึ้น")
                String text) {

    public GivenFinding {
        references = Objects.requireNonNullElse(references, List.of());
    }

    public FindingContent content() {
        return new FindingContent(severity, origin, indicator, printed(), text);
    }

    /** All that is broken by these criteria; {@code pointer} is where the finding stands in the request. */
    public List<Fault> broken(Criteria criteria, String pointer) {
        var faults = new ArrayList<Fault>();
        if (indicator != null && criteria.indicator(indicator).isEmpty()) {
            faults.add(new Fault(
                    pointer + "/indicator",
                    "The criteria have no indicator of this number.",
                    "เกณฑ์ไม่มีตัวชี้วัดหมายเลขนี้"));
        }
        if (itemCode != null && !references.isEmpty()) {
            faults.add(new Fault(
                    pointer + "/itemCode",
                    "Give either itemCode or references, not both.",
                    "ระบุ itemCode หรือ references อย่างใดอย่างหนึ่ง"));
        }
        for (int i = 0; i < printed().size(); i++) {
            checkReadable(
                    printed().get(i), pointer + (itemCode == null ? "/references/" + i + "/raw" : "/itemCode"), faults);
        }
        return faults;
    }

    /** A code that is no code at all is more likely a slip than a quotation; an ambiguous one is kept as printed. */
    private static void checkReadable(String code, String pointer, List<Fault> faults) {
        if (ItemCode.read(code).certainty() == Certainty.UNREADABLE) {
            faults.add(new Fault(
                    pointer,
                    "This is no code of a question or item, such as i2, e15 or o14.",
                    "ไม่ใช่รหัสข้อคำถามหรือข้อ OIT เช่น i2, e15 หรือ o14"));
        }
    }

    private List<String> printed() {
        return itemCode == null ? references.stream().map(GivenReference::raw).toList() : List.of(itemCode);
    }
}
