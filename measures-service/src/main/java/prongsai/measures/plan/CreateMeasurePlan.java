package prongsai.measures.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.problem.BuddhistYear;
import prongsai.measures.fault.Faults;

/** A new plan; only agency and fiscal year are mandatory (domain, rule 1). */
@Schema(
        examples =
                """
                {"agencyId": "0190a1b2-0000-7000-8000-000000000101", "fiscalYear": 2567, "programme": "NACC_ITA",
                 "title": "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "fromTemplate": "SEVEN_ISSUES"}""")
record CreateMeasurePlan(
        @NotNull @Schema(description = "The caller's own agency") UUID agencyId,
        @NotNull
                @BuddhistYear
                @Schema(
                        description = "Buddhist era, named by the year in which it ends",
                        minimum = "2400",
                        maximum = "2700",
                        examples = "2567")
                Integer fiscalYear,
        @Schema(description = "A template to start from, instead of issues of its own") PlanTemplate fromTemplate,
        @Schema(description = "The agency's plan of an earlier year; its measures that are not done come along, marked")
                UUID carriedOverFrom,
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

    CreateMeasurePlan {
        keyedBy = Objects.requireNonNullElse(keyedBy, fromTemplate == null ? KeyedBy.FREE : KeyedBy.ISSUE);
        issues = Objects.requireNonNullElse(issues, List.of());
    }

    @Override
    public void check(Faults faults) {
        PlanHead.super.check(faults);
        faults.unless(
                fromTemplate == null || issues.isEmpty(),
                "/issues",
                "A plan has the issues of a template or its own.",
                "ใช้ประเด็นจากแม่แบบหรือกำหนดเอง อย่างใดอย่างหนึ่ง");
        faults.unless(
                fromTemplate == null || keyedBy == KeyedBy.ISSUE,
                "/keyedBy",
                "This template makes a plan that is keyed by ISSUE.",
                "แม่แบบนี้ใช้กับแผนที่จัดตามประเด็น (ISSUE)");
    }
}
