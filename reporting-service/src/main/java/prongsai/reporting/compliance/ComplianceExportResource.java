package prongsai.reporting.compliance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.caller.Roles;
import prongsai.reporting.table.FileWanted;
import prongsai.reporting.table.TableFile;

/** Compliance as a file. */
@Path("/v1/compliance-exports")
@Produces({TableFile.CSV_TYPE, TableFile.XLSX_TYPE})
@Tag(name = "compliance")
public class ComplianceExportResource {

    private final Compliance compliance;

    ComplianceExportResource(Compliance compliance) {
        this.compliance = compliance;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "Export how the agencies directly below an agency comply, by period and kind of content",
            description = "A row for each agency, period and kind of content; rates as in the compliance itself. CSV is"
                    + " UTF-8 with a byte order mark.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(
                        mediaType = TableFile.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = TableFile.LARGEST)),
                @Content(
                        mediaType = TableFile.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = TableFile.LARGEST))
            })
    public TableFile exportCompliance(@BeanParam @Valid ComplianceFilter filter, @BeanParam @Valid FileWanted file) {
        return compliance.table(filter, file.kind());
    }
}
