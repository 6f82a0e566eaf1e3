package prongsai.reporting.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.caller.Roles;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.reporting.report.ReportResponse;

/** Decisions about reports over HTTP. */
@Path("/v1/reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews", description = "What recipients decide about reports, and what waits for them")
public class ReviewResource {

    private final Reviews reviews;

    ReviewResource(Reviews reviews) {
        this.reviews = reviews;
    }

    @POST
    @Path("/review")
    @RolesAllowed({Roles.APPROVER, Roles.SUPERVISOR})
    @Operation(
            summary = "Accept or return a report as its recipient",
            description =
                    "A report to an agency above is reviewed by a supervisor of that agency; one to the own head by an"
                            + " approver who has not handed it in. Returned, it is expected again until the new date.")
    public ReportResponse reviewReport(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ReviewReport request) {
        return reviews.review(id, request, ifMatch);
    }

    @POST
    @Path("/exemption")
    @RolesAllowed({Roles.APPROVER, Roles.SUPERVISOR})
    @Operation(
            summary = "Exempt a report as its recipient",
            description = "Only while it is expected, also after it was returned. What waits is accepted or returned.")
    public ReportResponse exemptReport(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ExemptReport request) {
        return reviews.exempt(id, request, ifMatch);
    }

    @GET
    @Path("/reviews")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(summary = "List what was decided about a report, with the remarks, the first decision first")
    public Page<ReviewResponse> listReviews(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return reviews.list(id, page);
    }
}
