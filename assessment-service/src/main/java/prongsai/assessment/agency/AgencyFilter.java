package prongsai.assessment.agency;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which agencies of the caller's scope are wanted; what is null is left open. */
public class AgencyFilter {

    @QueryParam("code")
    @Pattern(regexp = Agency.CODE)
    @Parameter(description = "The agency with this code.", example = "ROIET-TM")
    String code;

    @QueryParam("type")
    @Parameter(description = "Agencies of this kind.")
    AgencyType type;

    @QueryParam("parentId")
    @Parameter(description = "Agencies directly under this one.")
    UUID parentId;
}
