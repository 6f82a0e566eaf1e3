package prongsai.reporting.holiday;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.caller.Caller;
import prongsai.kit.caller.Roles;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

/** Public holidays over HTTP. */
@Path("/v1/holidays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "holidays", description = "Public holidays of the Thai government, year by year")
public class HolidayResource {

    private final HolidayYearRepository years;
    private final Caller caller;

    HolidayResource(HolidayYearRepository years, Caller caller) {
        this.years = years;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "List public holidays by date",
            description =
                    "Those of the government (วันหยุดราชการ), with the source of each; banks and companies keep others.")
    public Page<HolidayResponse> listHolidays(
            @BeanParam @Valid HolidayFilter filter, @BeanParam @Valid PageRequest page) {
        filter.check();
        caller.scope(); // lets nobody in who acts for no known agency, although the holidays are those of all
        return Page.of(years.page(filter, page), page, HolidayResponse::from, holiday -> Cursor.of(holiday.day()));
    }
}
