package prongsai.measures.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template as a client sees it. */
record PlanTemplateResponse(
        PlanTemplate code,
        @Schema(maxLength = 200) String nameTh,
        KeyedBy keyedBy,
        @Schema(maxItems = 50) List<IssueTitle> issues) {

    /** An issue that the template gives to a plan. */
    record IssueTitle(
            @Schema(maxLength = 40, examples = "1.1") String number,
            @Schema(maxLength = 1000, examples = "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ") String title) {}

    static PlanTemplateResponse from(PlanTemplate template) {
        return new PlanTemplateResponse(
                template,
                template.nameTh(),
                KeyedBy.ISSUE,
                template.issues().stream()
                        .map(issue -> new IssueTitle(issue.number(), issue.title()))
                        .toList());
    }
}
