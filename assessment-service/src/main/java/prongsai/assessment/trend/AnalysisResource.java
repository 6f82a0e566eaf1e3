package prongsai.assessment.trend;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.assessment.assessment.Results;
import prongsai.kit.problem.Problem;

/** Questions to one assessment, answered from its scores alone. */
@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
class AnalysisResource {

    private final Results results;

    AnalysisResource(Results results) {
        this.results = results;
    }

    @GET
    @Path("/ranking")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "Rank an assessment's indicators",
            description =
                    "By score, with the difference to the mean of the instrument. Of equal scores the higher number comes"
                            + " first, as in the booklets of education area offices, or last from the worst on.")
    public RankingResponse getRanking(
            @PathParam("id") UUID id,
            @QueryParam("order") @DefaultValue("BEST") @Parameter(description = "Which end comes first.")
                    RankingResponse.Order order) {
        var result = results.get(id);
        var ranking = new Ranking(result.criteria(), result.scores().indicators());
        return RankingResponse.of(id, result.criteria(), order, ranking);
    }

    @GET
    @Path("/gap")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "Tell what is missing for the next levels",
            description = "Of overall and of the floors of instruments and parts, and the smallest rises that mend it.")
    public GapResponse getGap(@PathParam("id") UUID id) {
        var result = results.get(id);
        return GapResponse.of(id, result.scores(), new Gap(result.criteria(), result.sheet()));
    }

    @POST
    @Path("/projections")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "Project what other scores would lead to",
            description = "What if these indicators, items or parts scored so? Nothing is stored.")
    public ProjectionResponse projectScores(@PathParam("id") UUID id, @NotNull @Valid ProjectScores supposed) {
        var result = results.get(id);
        var whatIf = new WhatIf(result.criteria(), supposed);
        var faults = whatIf.broken(result.sheet());
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults);
        }
        return ProjectionResponse.of(id, result.criteria(), result.sheet(), whatIf.applied(result.sheet()));
    }
}
