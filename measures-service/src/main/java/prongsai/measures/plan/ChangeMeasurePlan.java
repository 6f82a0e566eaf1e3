package prongsai.measures.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The head of a draft as it shall be from now on; what is left out is no longer said. */
@Schema(
        examples =
                """
                {"title": "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "keyedBy": "INDICATOR",
                 "constraints": {"items": [{"kind": "CONSTRAINT", "text": "หลักเกณฑ์ OIT มีการเปลี่ยนแปลงทุกปี", "addressee": "ASSESSOR"}]}}""")
record ChangeMeasurePlan(
        @Pattern(regexp = "^[A-Z][A-Z0-9_]{1,39}$") @Schema(maxLength = 40, examples = "NACC_ITA") String programme,
        @Schema(description = "The published assessment of the agency that the plan answers") UUID assessmentId,
        @Size(min = 1, max = 500)
                @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
                @Schema(examples = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")
                String title,
        @Size(min = 1, max = 8000)
                @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
                @Schema(description = "What the document says before its measures (หลักการและเหตุผล, คำนำ)")
                String introduction,
        @Schema(description = "What the measures are put under; FREE where nothing is said") KeyedBy keyedBy,
        @Size(max = 50) @Schema(description = "Only with ISSUE") List<@Valid @NotNull IssueRequest> issues,
        @Valid PlanConstraintsRequest constraints,
        @Valid LetterRequest letter)
        implements PlanHead {

    ChangeMeasurePlan {
        keyedBy = Objects.requireNonNullElse(keyedBy, KeyedBy.FREE);
        issues = Objects.requireNonNullElse(issues, List.of());
    }
}
