package prongsai.reporting.holiday;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import prongsai.kit.caller.Roles;
import prongsai.kit.http.Created;
import prongsai.kit.http.Idempotent;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

/** Imports of holidays over HTTP. */
@Path("/v1/holiday-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "holidays")
public class HolidayImportResource {

    private static final String CSV = "text/csv";
    private static final String ICALENDAR = "text/calendar";
    private static final int LARGEST = 1_048_576;

    private final HolidayImports imports;

    HolidayImportResource(HolidayImports imports) {
        this.imports = imports;
    }

    @POST
    @RolesAllowed(Roles.CRITERIA_MANAGER)
    @Consumes({CSV, ICALENDAR})
    @Idempotent
    @Transactional
    @Operation(
            summary = "Replace the holidays of a calendar year by those of a file",
            description =
                    "For the agency at the root of the hierarchy, since holidays hold for all. CSV in UTF-8 with the columns"
                            + " date and nameTh and, if wanted, nameEn, kind, certainty and source, or an iCalendar file with"
                            + " all-day events, of which those of the year are taken. Send it with `dryRun=true` first. One wrong"
                            + " row (`/4/date`: line 4 of the file, or its fourth event), and nothing is stored. Due dates that are set"
                            + " already stay as they are.")
    public RestResponse<ImportedHolidaysResponse> importHolidays(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) MediaType type,
            @BeanParam @Valid ImportWanted wanted,
            @NotNull
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = CSV,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        maxLength = LARGEST)),
                                @Content(
                                        mediaType = ICALENDAR,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        maxLength = LARGEST))
                            })
                    byte[] file) {
        var format = type.getSubtype().equals("csv") ? HolidayImport.Format.CSV : HolidayImport.Format.ICALENDAR;
        return Created.at("/v1/holiday-imports", imports.run(wanted, format, file));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(summary = "List the imports of holidays, the newest first")
    public Page<HolidayImportResponse> listHolidayImports(@BeanParam @Valid PageRequest page) {
        return Page.of(imports.page(page), page, HolidayImportResponse::from, row -> Cursor.of(row.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(summary = "Read an import of holidays")
    public HolidayImportResponse getHolidayImport(@PathParam("id") UUID id) {
        return HolidayImportResponse.from(imports.find(id));
    }
}
