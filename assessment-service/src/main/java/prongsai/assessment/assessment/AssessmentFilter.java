package prongsai.assessment.assessment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.kit.problem.BuddhistYear;

/** Which assessments of the caller's scope are wanted; what is null is left open. */
public class AssessmentFilter {

    @QueryParam("agencyId")
    @Parameter(description = "Those of this agency.")
    UUID agencyId;

    @QueryParam("programme")
    @Size(max = 40)
    @Parameter(description = "Those of this programme.", example = "NACC_ITA")
    String programme;

    @QueryParam("fiscalYear")
    @BuddhistYear
    @Parameter(
            description = "Those of this fiscal year, Buddhist era.",
            example = "2566",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2400", maximum = "2700"))
    Integer fiscalYear;

    @QueryParam("status")
    @Parameter(description = "Those in this state.")
    Status status;

    @QueryParam("level")
    @Size(max = 40)
    @Parameter(
            description = "Those that reached this level; needs fiscalYear, to which the scale belongs.",
            example = "GOOD")
    String level;
}
