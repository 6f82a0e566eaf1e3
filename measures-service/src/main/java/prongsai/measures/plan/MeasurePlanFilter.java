package prongsai.measures.plan;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.kit.problem.BuddhistYear;

/** Which plans a list shows; what is not given does not narrow it. */
class MeasurePlanFilter {

    @QueryParam("agencyId")
    UUID agencyId;

    @QueryParam("fiscalYear")
    @BuddhistYear
    @Parameter(description = "Buddhist era", schema = @Schema(minimum = "2400", maximum = "2700"))
    Integer fiscalYear;

    @QueryParam("programme")
    @Pattern(regexp = "^[A-Z][A-Z0-9_]{1,39}$")
    String programme;

    @QueryParam("status")
    PlanStatus status;
}
