package prongsai.assessment.criteria;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import prongsai.kit.http.Created;
import prongsai.kit.http.Idempotent;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1/item-mappings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Criteria")
class ItemMappingResource {

    private final ItemMappings mappings;

    ItemMappingResource(ItemMappings mappings) {
        this.mappings = mappings;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "List decisions about items", description = "In the order in which they were first made.")
    public Page<ItemMappingResponse> listItemMappings(
            @QueryParam("criteriaId") @Parameter(description = "Those about items of these criteria.") UUID criteriaId,
            @BeanParam @Valid PageRequest page) {
        return Page.of(
                mappings.list(criteriaId, page), page, ItemMappingResponse::of, mapping -> Cursor.of(mapping.id()));
    }

    @POST
    @RolesAllowed(CRITERIA_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Decide whether two items are the same",
            description = "For the owner of one of the two programmes. Confirmations hold on over the years between.")
    public RestResponse<ItemMappingResponse> decideItemMapping(@NotNull @Valid DecideItemMapping wanted) {
        return Created.at("/v1/item-mappings", ItemMappingResponse.of(mappings.decide(wanted)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "Read a decision about two items")
    public ItemMappingResponse getItemMapping(@PathParam("id") UUID id) {
        return ItemMappingResponse.of(mappings.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(CRITERIA_MANAGER)
    @Transactional
    @Operation(summary = "Change a decision about two items")
    public ItemMappingResponse changeItemMapping(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ChangeItemMapping wanted) {
        return ItemMappingResponse.of(mappings.change(id, wanted, ifMatch));
    }
}
