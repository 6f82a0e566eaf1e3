package prongsai.measures.adoption;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.kit.problem.BuddhistYear;

/** Which issued plans a list shows; what is not given does not narrow it. */
class IssuedPlanFilter {

    @QueryParam("fiscalYear")
    @BuddhistYear
    @Parameter(description = "Buddhist era", schema = @Schema(minimum = "2400", maximum = "2700"))
    Integer fiscalYear;

    @QueryParam("adopted")
    @Parameter(description = "Whether the caller's agency has adopted it")
    Boolean adopted;
}
