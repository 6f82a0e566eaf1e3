package prongsai.reporting.publication;

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

/** Making documents public over HTTP. */
@Path("/v1/publications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "publications", description = "Documents made public, and where anybody reads them")
public class PublicationResource {

    private final Publications publications;

    PublicationResource(Publications publications) {
        this.publications = publications;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed(Roles.APPROVER)
    @Operation(
            summary = "Publish a document of the own agency as it is composed now",
            description =
                    "A new version at the public address of the agency, year and kind, where it takes the place of the"
                            + " one before; that one stays at its own address. Only of a plan that is approved. Names of"
                            + " assignees are left out; where a text seems to name a person, a title such as นาย with a word"
                            + " after it, nothing is published until it is taken out or notNames says that it is none.")
    public RestResponse<PublicationResponse> publishDocument(@NotNull @Valid PublishDocument request) {
        return Created.at("/v1/publications", publications.publish(request));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR})
    @Operation(summary = "List what the own agency and those below it have published, the newest first")
    public Page<PublicationResponse> listPublications(
            @BeanParam @Valid PublicationFilter filter, @BeanParam @Valid PageRequest page) {
        return Page.of(publications.list(filter, page), page, PublicationResponse::from, each -> Cursor.of(each.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR})
    @Operation(summary = "Read what was published when")
    public PublicationResponse getPublication(@PathParam("id") UUID id) {
        return PublicationResponse.from(publications.find(id));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.APPROVER)
    @Operation(
            summary = "Take a published version of the own agency back",
            description =
                    "A notice with the reason and the day stands at its address, and at that of the document until"
                            + " another version is published. Older versions stay readable at their own addresses.")
    public PublicationResponse withdrawPublication(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid WithdrawPublication request) {
        return publications.withdraw(id, ifMatch, request);
    }
}
