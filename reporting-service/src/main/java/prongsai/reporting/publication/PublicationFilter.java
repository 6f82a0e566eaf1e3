package prongsai.reporting.publication;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.kit.problem.BuddhistYear;

/** Which publications are asked for; what is absent does not narrow the list. */
class PublicationFilter {

    @QueryParam("agencyId")
    @Parameter(description = "Of this agency only, without those below it.")
    UUID agencyId;

    @QueryParam("fiscalYear")
    @BuddhistYear
    @Parameter(description = "Buddhist era.", example = "2567", schema = @Schema(minimum = "2400", maximum = "2700"))
    Integer fiscalYear;

    @QueryParam("kind")
    PublicationKind kind;
}
