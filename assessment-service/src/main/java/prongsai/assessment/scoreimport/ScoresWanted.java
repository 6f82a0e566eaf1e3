package prongsai.assessment.scoreimport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.kit.problem.BuddhistYear;

/** Of which programme and year the scores in a file are. */
public class ScoresWanted {

    @QueryParam("programme")
    @NotBlank
    @Size(max = 40)
    @Parameter(description = "See /v1/programmes.", example = "NACC_ITA", required = true)
    String programme;

    @QueryParam("fiscalYear")
    @NotNull
    @BuddhistYear
    @Parameter(
            description = "Buddhist era.",
            example = "2566",
            required = true,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2400", maximum = "2700"))
    Integer fiscalYear;
}
