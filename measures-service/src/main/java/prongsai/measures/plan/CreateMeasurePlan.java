package prongsai.measures.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.problem.BuddhistYear;

import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A new plan; only agency and fiscal year are mandatory (domain, rule 1). */
record CreateMeasurePlan(
        @NotNull @Schema(description = "The caller's own agency") UUID agencyId,
        @NotNull
                @BuddhistYear
                @Schema(description = "Buddhist era, named by the year in which it ends", examples = "2567")
                Integer fiscalYear,
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Schema(examples = "NACC_ITA") String programme,
        @Schema(description = "The published assessment of the agency that the plan answers") UUID assessmentId,
        @Size(min = 1, max = 500)
                @Pattern(regexp = "(?s).*\\S.*")
                @Schema(examples = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")
                String title) {}
