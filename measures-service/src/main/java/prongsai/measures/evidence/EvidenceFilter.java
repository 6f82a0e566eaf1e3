package prongsai.measures.evidence;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.kit.problem.BuddhistYear;

/** Which evidence a list shows; what is not given does not narrow it. */
class EvidenceFilter {

    @QueryParam("measurePlanId")
    UUID measurePlanId;

    @QueryParam("measureId")
    UUID measureId;

    @QueryParam("stepId")
    UUID stepId;

    @QueryParam("followUpId")
    UUID followUpId;

    @QueryParam("programme")
    @Pattern(regexp = "^[A-Z][A-Z0-9_]{1,39}$")
    @Parameter(description = "Of an item that it serves")
    String programme;

    @QueryParam("fiscalYear")
    @BuddhistYear
    @Parameter(
            description = "Of an item that it serves, Buddhist era",
            schema = @Schema(minimum = "2400", maximum = "2700"))
    Integer fiscalYear;

    @QueryParam("itemCode")
    @Pattern(regexp = "^[ieo][1-9][0-9]?$")
    @Parameter(description = "Of an item that it serves")
    String itemCode;
}
