package prongsai.assessment.trend;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.kit.problem.BuddhistYear;

/** Which years of an agency are wanted. */
public class TrendParameters {

    @QueryParam("programme")
    @Size(max = 40)
    @Parameter(
            description = "Whose results; may be left out where the agency has results of one programme only.",
            example = "OBEC_ITA_ONLINE")
    String programme;

    @QueryParam("from")
    @BuddhistYear
    @Parameter(
            description = "The first fiscal year shown, Buddhist era. It is still compared with the year before.",
            example = "2558",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2400", maximum = "2700"))
    Integer from;

    @QueryParam("to")
    @BuddhistYear
    @Parameter(
            description = "The last fiscal year shown, Buddhist era.",
            example = "2566",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "2400", maximum = "2700"))
    Integer to;

    @QueryParam("includeDrafts")
    @DefaultValue("false")
    @Parameter(description = "Whether drafts count, too.")
    boolean includeDrafts;

    boolean shows(int fiscalYear) {
        return (from == null || fiscalYear >= from) && (to == null || fiscalYear <= to);
    }
}
