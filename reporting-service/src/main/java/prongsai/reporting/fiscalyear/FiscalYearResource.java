package prongsai.reporting.fiscalyear;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.caller.Caller;
import prongsai.kit.caller.Roles;
import prongsai.kit.problem.BuddhistYear;
import prongsai.reporting.holiday.Holidays;

/** The calendar of a fiscal year over HTTP. */
@Path("/v1/fiscal-years")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fiscal-years", description = "The calendar of the Thai government's fiscal year")
public class FiscalYearResource {

    private final Holidays holidays;
    private final Caller caller;

    FiscalYearResource(Holidays holidays, Caller caller) {
        this.holidays = holidays;
        this.caller = caller;
    }

    @GET
    @Path("/{fiscalYear}")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(summary = "Read the calendar of a fiscal year, in both eras")
    public FiscalYearResponse getFiscalYear(
            @PathParam("fiscalYear")
                    @BuddhistYear
                    @Parameter(
                            description = "Buddhist era.",
                            example = "2567",
                            schema = @Schema(minimum = "2400", maximum = "2700"))
                    int fiscalYear,
            @QueryParam("digits") @DefaultValue("THAI") @Parameter(description = "Of the Thai text.") Digits digits) {
        caller.scope(); // lets nobody in who acts for no known agency, although the calendar is that of all
        var year = FiscalYear.of(fiscalYear);
        return FiscalYearResponse.of(year, holidays.known(year.start(), year.end()), digits);
    }
}
