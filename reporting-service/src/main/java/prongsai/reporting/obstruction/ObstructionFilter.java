package prongsai.reporting.obstruction;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.kit.problem.BuddhistYear;
import prongsai.reporting.report.Addressee;
import prongsai.reporting.report.ConstraintKind;

/** Which problems, obstacles and constraints are asked for; what is absent does not narrow the list. */
public class ObstructionFilter {

    @QueryParam("within")
    @Parameter(description = "Of this agency and all below it; of all in the caller's reach if left out.")
    UUID within;

    @QueryParam("kind")
    ConstraintKind kind;

    @QueryParam("addressee")
    @Parameter(description = "Who is asked to do something about it.")
    Addressee addressee;

    @QueryParam("fiscalYear")
    @BuddhistYear
    @Parameter(description = "Buddhist era.", example = "2567", schema = @Schema(minimum = "2400", maximum = "2700"))
    Integer fiscalYear;

    @QueryParam("period")
    @Size(max = 10)
    @Pattern(regexp = "[A-Z0-9/]+")
    @Parameter(description = "Label of the period.", example = "Q1/2567")
    String period;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(
            description = "Words that all occur in the text; damaged spelling of Thai on either side does not matter.")
    String words;
}
