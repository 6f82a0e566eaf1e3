package prongsai.assessment.statistics;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.assessment.agency.AgencyType;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.problem.BuddhistYear;

/** Which group, in which programme and fiscal year. */
public class YearFilter {

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

    @QueryParam("agencyId")
    @Parameter(description = "This agency and all below it, such as a province or a ministry.")
    UUID agencyId;

    @QueryParam("type")
    @Parameter(description = "Agencies of this kind: of the nation, or of those under `agencyId`.")
    AgencyType type;

    /** Id or path of the agency at the top of the group. */
    Object place(AgencyScope scope) {
        if (agencyId != null) {
            return agencyId;
        }
        return type == null ? scope.path() : Nation.above(scope);
    }
}
