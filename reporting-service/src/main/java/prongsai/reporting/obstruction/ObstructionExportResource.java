package prongsai.reporting.obstruction;

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

/** Problems, obstacles and constraints as a file. */
@Path("/v1/obstruction-exports")
@Produces({TableFile.CSV_TYPE, TableFile.XLSX_TYPE})
@Tag(name = "obstructions")
public class ObstructionExportResource {

    private final Obstructions obstructions;

    ObstructionExportResource(Obstructions obstructions) {
        this.obstructions = obstructions;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "Export problems, obstacles and constraints, the latest first",
            description =
                    "The latest 20,000 of those that are asked for. CSV is"
                            + " UTF-8 with a byte order mark; texts that a spreadsheet program would take for formulas begin with an apostrophe.")
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
    public TableFile exportObstructions(@BeanParam @Valid ObstructionFilter filter, @BeanParam @Valid FileWanted file) {
        return obstructions.table(filter, file.kind());
    }
}
