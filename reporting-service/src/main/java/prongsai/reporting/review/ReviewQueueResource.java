package prongsai.reporting.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.caller.Roles;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.reporting.report.ReportResponse;

/** The queue of what waits for a recipient, over HTTP. */
@Path("/v1/review-queue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
public class ReviewQueueResource {

    private final ReviewQueue queue;

    ReviewQueueResource(ReviewQueue queue) {
        this.queue = queue;
    }

    @GET
    @RolesAllowed({Roles.APPROVER, Roles.SUPERVISOR})
    @Operation(
            summary = "List the reports that wait for the caller's decision, the longest waiting first",
            description =
                    "What the caller handed in is left out. What was returned is found by the status RETURNED among the"
                            + " reports.")
    public Page<ReportResponse> listReviewQueue(
            @BeanParam @Valid ReviewQueueFilter filter, @BeanParam @Valid PageRequest page) {
        return queue.list(filter, page);
    }
}
