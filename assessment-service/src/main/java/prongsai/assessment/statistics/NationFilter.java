package prongsai.assessment.statistics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.assessment.agency.AgencyType;

/** Which years of the nation. */
public class NationFilter {

    @QueryParam("programme")
    @NotNull
    @Size(max = 40)
    @Parameter(description = "By the criteria of this programme.", example = "NACC_ITA")
    String programme;

    @QueryParam("type")
    @Parameter(description = "Only agencies of this kind.")
    AgencyType type;

    @QueryParam("years")
    @DefaultValue("10")
    @Min(1)
    @Max(20)
    @Parameter(description = "How many fiscal years at most, the last ones.", example = "10")
    int years = 10;
}
