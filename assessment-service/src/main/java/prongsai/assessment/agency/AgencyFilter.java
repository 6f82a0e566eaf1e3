package prongsai.assessment.agency;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which agencies of the caller's scope are wanted; what is null is left open. */
public class AgencyFilter {

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Parameter(
            description =
                    "What is typed to find an agency: its code, a name, an abbreviation, parts of them in any order;"
                            + " best match first. Damaged vowels, Thai digits and letter case make no difference.",
            example = "ทม.ร้อยเอ็ด")
    String q;

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

    @QueryParam("province")
    @Size(min = 1, max = 300)
    @Parameter(description = "A province and the agencies in it, by the province's code or name.", example = "ร้อยเอ็ด")
    String province;

    @QueryParam("below")
    @Pattern(regexp = Agency.CODE)
    @Parameter(description = "Agencies anywhere below the one with this code.", example = "ROIET")
    String below;
}
