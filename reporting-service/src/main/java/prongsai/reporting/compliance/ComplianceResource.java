package prongsai.reporting.compliance;

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

/** Compliance over HTTP. */
@Path("/v1/compliance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "compliance", description = "What was expected, what came, and when")
public class ComplianceResource {

    private final Compliance compliance;

    ComplianceResource(Compliance compliance) {
        this.compliance = compliance;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "Read how an agency and all below it keep to their duties to report",
            description = "In all, by period and by kind of content. An agency out of the caller's reach is not found.")
    public ComplianceResponse getCompliance(@BeanParam @Valid ComplianceFilter filter) {
        return compliance.of(filter);
    }

    @GET
    @Path("/agencies")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "List the agencies directly below an agency with how they and all below them comply",
            description = "By path, those without any report, too; the agency itself comes first, with what it reports"
                    + " itself: all of them add up to its compliance.")
    public Page<AgencyComplianceResponse> listComplianceOfAgencies(
            @BeanParam @Valid ComplianceFilter filter, @BeanParam @Valid PageRequest page) {
        return compliance.ofAgencies(filter, page);
    }

    @GET
    @Path("/units")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "List how the responsible units of an agency comply",
            description = "Of the very agency, because a unit belongs to one. A report of several units counts for each"
                    + " of them; one without a unit stands first.")
    public Page<UnitComplianceResponse> listComplianceOfUnits(
            @BeanParam @Valid ComplianceFilter filter, @BeanParam @Valid PageRequest page) {
        return compliance.ofUnits(filter, page);
    }
}
