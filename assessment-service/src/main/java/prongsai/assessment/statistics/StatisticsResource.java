package prongsai.assessment.statistics;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
class StatisticsResource {

    private static final String WHO_SEES_WHAT =
            """
             Only published results count. The group is an agency with all below it (`agencyId`), a kind of agency in the whole \
            nation (`type`), both together, or else all in the caller's scope. A caller sees the groups in its scope and, because \
            nobody is named here and the results are public, also those that it belongs to: its province, the nation, and in them \
            the kinds of agency that occur in its scope. Any other group is not found.""";

    private final Statistics statistics;
    private final ClinicList clinic;

    StatisticsResource(Statistics statistics, ClinicList clinic) {
        this.statistics = statistics;
        this.clinic = clinic;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "Read a group's statistics",
            description = "Means, spread, levels and change against the year before, in one programme and fiscal year."
                    + WHO_SEES_WHAT)
    public StatisticsResponse getStatistics(@BeanParam @Valid YearFilter year) {
        return StatisticsResponse.of(statistics.of(year));
    }

    @GET
    @Path("/weak-indicators")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "List a group's weak indicators",
            description = "Those in which most agencies stay below the thresholds of the criteria come first."
                    + WHO_SEES_WHAT)
    public WeakIndicatorsResponse listWeakIndicators(@BeanParam @Valid YearFilter year) {
        return WeakIndicatorsResponse.of(statistics.of(year));
    }

    @GET
    @Path("/nation")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "Read the state of the nation",
            description =
                    "Means and levels of all agencies, or of one kind that occurs in the caller's scope, year by year. "
                            + "Only published results count. Everybody may see it: nobody is named, and the results are public.")
    public NationResponse getNation(@BeanParam @Valid NationFilter filter) {
        return statistics.ofNation(filter);
    }

    @GET
    @Path("/clinic")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "List agencies near a boundary",
            description =
                    "Agencies of the caller's scope, or of a group in it, that just reach their level or just miss the "
                            + "next: by the total or by the floor of an instrument. By path. Only published results count. Agencies are "
                            + "named here, so a group beyond the caller's scope is not found.")
    public Page<ClinicEntry> listClinic(
            @BeanParam @Valid YearFilter year,
            @BeanParam @Valid ClinicFilter wanted,
            @BeanParam @Valid PageRequest page) {
        return Page.of(clinic.list(year, wanted, page), page, Function.identity(), ClinicEntry::cursor);
    }
}
