package prongsai.reporting.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import prongsai.kit.caller.Roles;
import prongsai.kit.http.Created;
import prongsai.kit.http.Idempotent;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

/** Calendar feeds of the own agency over HTTP. */
@Path("/v1/calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar-feeds", description = "Secret addresses by which a phone subscribes to an agency's due dates")
public class CalendarFeedResource {

    private final CalendarFeeds feeds;

    CalendarFeedResource(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(
            summary = "Create a calendar feed of the own agency",
            description =
                    "It has no address yet: issue one. One for each device or group, so that one can be revoked alone.")
    public RestResponse<CalendarFeedResponse> createCalendarFeed(@NotNull @Valid CreateCalendarFeed request) {
        return Created.at("/v1/calendar-feeds", feeds.create(request));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(summary = "List the calendar feeds of the own agency, the oldest first")
    public Page<CalendarFeedResponse> listCalendarFeeds(@BeanParam @Valid PageRequest page) {
        return Page.of(feeds.list(page), page, CalendarFeedResponse::from, feed -> Cursor.of(feed.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(summary = "Read a calendar feed")
    public CalendarFeedResponse getCalendarFeed(@PathParam("id") UUID id) {
        return CalendarFeedResponse.from(feeds.find(id));
    }

    // No Idempotency-Key: its answer, kept for a day, would hold the secret. If-Match keeps a repetition from going
    // unnoticed.
    @POST
    @Path("/{id}/address")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(
            summary = "Issue a new address of a calendar feed",
            description = "It is told once. The address before, if there was one, leads nowhere from then on.")
    public FeedAddressResponse issueCalendarFeedAddress(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, UriInfo uri) {
        var issued = feeds.issue(id, ifMatch);
        var address = uri.getBaseUriBuilder()
                .path("public/calendar-feeds")
                .path(issued.token().text() + ".ics")
                .build();
        return new FeedAddressResponse(
                issued.feed().id(), address.toString(), issued.feed().version());
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(summary = "Take the address of a calendar feed away for good")
    public CalendarFeedResponse revokeCalendarFeed(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return feeds.revoke(id, ifMatch);
    }
}
