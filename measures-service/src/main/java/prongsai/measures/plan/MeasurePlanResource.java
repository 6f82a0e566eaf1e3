package prongsai.measures.plan;

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
import prongsai.measures.measure.MeasureRequest;
import prongsai.measures.measure.MeasureResponse;

@Path("/v1/measure-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measure plans", description = "An agency's measures for one fiscal year, from draft to approval.")
class MeasurePlanResource {

    private final MeasurePlans plans;
    private final PlanMeasures measures;
    private final MeasurePlanList list;

    MeasurePlanResource(MeasurePlans plans, PlanMeasures measures, MeasurePlanList list) {
        this.plans = plans;
        this.measures = measures;
        this.list = list;
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Draw up a plan",
            description =
                    "For the caller's own agency; only agency and fiscal year are needed. It may start from a template,"
                            + " or from last year's plan with the measures that are not done.")
    public RestResponse<MeasurePlanResponse> createMeasurePlan(@NotNull @Valid CreateMeasurePlan request) {
        var plan = plans.create(request);
        return Created.at("/v1/measure-plans", plan);
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "List plans", description = "Of the caller's agency and those below it, oldest first.")
    public Page<MeasurePlanItem> listMeasurePlans(
            @BeanParam @Valid MeasurePlanFilter filter, @BeanParam @Valid PageRequest page) {
        return list.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "Read a plan with its measures",
            description = "Names of persons are shown to callers of the plan's own agency only.")
    public MeasurePlanResponse getMeasurePlan(@PathParam("id") UUID id) {
        return plans.find(id);
    }

    @POST
    @Path("/{id}/measures")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Add a measure",
            description = "To a draft; an approved plan stands as it is (409) until it is reopened.")
    public RestResponse<MeasureResponse> addMeasure(@PathParam("id") UUID id, @NotNull @Valid MeasureRequest request) {
        var measure = measures.add(id, request);
        return Created.at("/v1/measures", measure);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(
            summary = "Change the head of a plan",
            description = "Of a draft: title, key, issues, constraints, letter; what is left out is no longer said.")
    public MeasurePlanResponse changeMeasurePlan(
            @PathParam("id") UUID id,
            @NotNull @Valid ChangeMeasurePlan request,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return plans.change(id, request, ifMatch);
    }
}
