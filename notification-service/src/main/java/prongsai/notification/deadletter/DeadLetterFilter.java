package prongsai.notification.deadletter;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which dead letters a list shows; what is not given does not narrow it. */
class DeadLetterFilter {

    @QueryParam("topic")
    @Size(max = 249)
    @Parameter(description = "Those from this topic", example = "prongsai.reports")
    String topic;

    @QueryParam("replayed")
    @Parameter(description = "Those that were asked to be fed in again, or those that were not")
    Boolean replayed;
}
