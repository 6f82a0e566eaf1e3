package prongsai.notification.silence;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which silences a list shows; what is not given does not narrow it. */
class SilenceFilter {

    @QueryParam("agencyId")
    @Parameter(description = "Those entered for this agency")
    UUID agencyId;

    @QueryParam("on")
    @Parameter(description = "Those that make this day silent", example = "2024-06-15")
    LocalDate on;
}
