package prongsai.reporting.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The calendars themselves, for whoever has an address: phones do not log in. */
@Path("/public/calendar-feeds")
@Produces(PublicCalendarResource.ICALENDAR)
@Tag(name = "calendar-feeds")
public class PublicCalendarResource {

    static final String ICALENDAR = "text/calendar;charset=UTF-8";
    private static final int FRESH_SECONDS = 900;

    private final CalendarFeeds feeds;

    PublicCalendarResource(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Path("/{token:" + FeedToken.FORM + "}.ics")
    @PermitAll
    @Operation(
            summary = "Read the due dates of an agency's reports as an iCalendar file",
            description =
                    "By a secret address, without login. Reports that were handed in or exempted are left out, moved ones"
                            + " stand on their new day. An address that was revoked is not found.")
    public RestResponse<String> getCalendar(
            @PathParam("token") @Parameter(schema = @Schema(maxLength = 43, pattern = "^" + FeedToken.FORM + "$"))
                    String token,
            Request request) {
        var text = feeds.open(new FeedToken(token)).text();
        var tag = new EntityTag(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
        var cache = new CacheControl();
        cache.setPrivate(true);
        cache.setMaxAge(FRESH_SECONDS);
        boolean known = request.evaluatePreconditions(tag) != null;
        return RestResponse.ResponseBuilder.<String>create(
                        known ? RestResponse.Status.NOT_MODIFIED : RestResponse.Status.OK)
                .entity(known ? null : text)
                .tag(tag)
                .cacheControl(cache)
                .build();
    }
}
