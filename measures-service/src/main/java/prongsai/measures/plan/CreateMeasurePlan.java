package prongsai.measures.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.problem.BuddhistYear;

/** A new plan; only agency and fiscal year are mandatory (domain, rule 1). */
@Schema(
        examples =
                """
                {"agencyId": "0190a1b2-0000-7000-8000-000000000101", "fiscalYear": 2567, "programme": "NACC_ITA",
                 "title": "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"}""")
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
        @Pattern(regexp = "^[A-Z][A-Z0-9_]{1,39}$") @Schema(maxLength = 40, examples = "NACC_ITA") String programme,
        @Schema(description = "The published assessment of the agency that the plan answers") UUID assessmentId,
        @Size(min = 1, max = 500)
                @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
                @Schema(examples = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")
                String title) {}
