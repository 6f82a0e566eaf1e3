package prongsai.assessment.criteria;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/criteria/{id}/differences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Criteria")
class DifferenceResource {

    private final CriteriaCatalogue catalogue;
    private final ItemMappings mappings;

    DifferenceResource(CriteriaCatalogue catalogue, ItemMappings mappings) {
        this.catalogue = catalogue;
        this.mappings = mappings;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "Compare criteria with others",
            description =
                    "Of another year or programme. Items are found by their titles, and by what was decided about them"
                            + " in /v1/item-mappings.")
    public DifferencesResponse compareCriteria(
            @PathParam("id") UUID id,
            @QueryParam("from")
                    @NotNull
                    @Parameter(
                            description = "With which: the earlier ones.",
                            example = "0190a1b2-0000-7000-8000-000000000201")
                    UUID from) {
        var earlier = catalogue.get(from);
        var later = catalogue.get(id);
        return DifferencesResponse.of(earlier, later, mappings.pairs(earlier, later));
    }
}
