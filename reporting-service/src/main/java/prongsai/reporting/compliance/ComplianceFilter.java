package prongsai.reporting.compliance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.kit.problem.BuddhistYear;
import prongsai.reporting.report.Content;

/** Whose reports are counted, of which fiscal year; period and content narrow it where they are given. */
public class ComplianceFilter {

    @QueryParam("agencyId")
    @Parameter(description = "This agency and all below it; the caller's own if left out.")
    UUID agencyId;

    @QueryParam("fiscalYear")
    @NotNull
    @BuddhistYear
    @Parameter(description = "Buddhist era.", example = "2567", schema = @Schema(minimum = "2400", maximum = "2700"))
    Integer fiscalYear;

    @QueryParam("period")
    @Size(max = 10)
    @Pattern(regexp = "[A-Z0-9/]+")
    @Parameter(description = "Label of the period.", example = "Q1/2567")
    String period;

    @QueryParam("content")
    @Parameter(description = "Kind of content.")
    Content content;
}
