package prongsai.assessment.statistics;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.assessment.agency.AgencyType;
import prongsai.kit.problem.BuddhistYear;

/** In which programme and fiscal year, and among whom. */
public class RankFilter {

    @QueryParam("programme")
    @NotNull
    @Size(max = 40)
    @Parameter(description = "By the criteria of this programme.", example = "NACC_ITA")
    String programme;

    @QueryParam("fiscalYear")
    @NotNull
    @BuddhistYear
    @Parameter(
            description = "Buddhist era.",
            example = "2566",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2400", maximum = "2700"))
    Integer fiscalYear;

    @QueryParam("group")
    @Parameter(description = "Among this agency and all below it, such as the province; without it the whole nation.")
    UUID group;

    @QueryParam("type")
    @Parameter(description = "Among agencies of this kind only; it must be the agency's own.")
    AgencyType type;
}
