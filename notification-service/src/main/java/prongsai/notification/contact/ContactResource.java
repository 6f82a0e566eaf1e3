package prongsai.notification.contact;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import prongsai.kit.http.Created;
import prongsai.kit.http.Idempotent;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Problem;

@Path("/v1/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Contacts",
        description =
                """
                Who wants to hear of what is due at the own agency or a unit, and where. Without any, the mailboxes of the agency's data are \
                written to. The first confirmed mailbox takes their place; further ones and LINE are told as well.""")
class ContactResource {

    private final ContactKeeper contacts;

    ContactResource(ContactKeeper contacts) {
        this.contacts = contacts;
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Enter a contact",
            description = "A code is sent to the address; nothing else is, until it is confirmed.")
    public RestResponse<ContactResponse> createContact(@NotNull @Valid CreateContact request) {
        return Created.at("/v1/contacts", contacts.create(request));
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(summary = "List contacts", description = "Those of the own agency, oldest first.")
    public Page<ContactResponse> listContacts(
            @BeanParam @Valid ContactFilter filter, @BeanParam @Valid PageRequest page) {
        return contacts.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(summary = "Read a contact")
    public ContactResponse getContact(@PathParam("id") UUID id) {
        return contacts.find(id);
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional(dontRollbackOn = Problem.class) // a wrong code counts
    @Operation(
            summary = "Confirm a contact",
            description =
                    "With the code that was sent to it, within 48 hours; after five wrong ones another has to be sent.")
    public ContactResponse confirmContact(
            @PathParam("id") UUID id,
            @NotNull @Valid ConfirmContact request,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return contacts.confirm(id, request, ifMatch);
    }

    @POST
    @Path("/{id}/confirmation-code")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(summary = "Send another code", description = "The one before is not valid any more.")
    public ContactResponse sendContactCode(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return contacts.sendCode(id, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(
            summary = "Erase a contact",
            description =
                    """
                    Its address is removed from everything that was sent to it, and what waits for it is given up. Who repeats the \
                    request that entered it hears the same answer without the address.""")
    public void eraseContact(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        contacts.erase(id, ifMatch);
    }
}
