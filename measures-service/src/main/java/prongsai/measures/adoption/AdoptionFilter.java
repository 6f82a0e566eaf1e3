package prongsai.measures.adoption;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which agencies a list of adoptions shows; what is not given does not narrow it. */
class AdoptionFilter {

    @QueryParam("state")
    @Parameter(description = "NOT_ADOPTED: the agencies that have not adopted the plan yet")
    AdoptionState state;
}
