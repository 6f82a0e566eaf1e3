package prongsai.assessment.statistics;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How near, and on which side. */
public class ClinicFilter {

    @QueryParam("within")
    @DefaultValue("1.00")
    @DecimalMin("0.01")
    @DecimalMax("10.00")
    @Digits(integer = 2, fraction = 2)
    @Parameter(description = "How many points from the boundary at most.", example = "1.00")
    BigDecimal within = BigDecimal.ONE;

    @QueryParam("side")
    @Parameter(description = "Only agencies on this side of a boundary.")
    Side side;
}
