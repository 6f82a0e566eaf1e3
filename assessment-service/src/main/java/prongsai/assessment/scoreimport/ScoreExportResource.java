package prongsai.assessment.scoreimport;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.assessment.spreadsheet.FileKind;

@Path("/v1/score-exports")
@Produces({FileKind.CSV_TYPE, FileKind.XLSX_TYPE})
@Tag(name = "Score imports")
class ScoreExportResource {

    private final ScoreFiles files;

    ScoreExportResource(ScoreFiles files) {
        this.files = files;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "Export scores",
            description =
                    "Of the caller's agency and those below it, drafts and published ones, in the columns that an import reads. CSV is UTF-8 with a byte order mark; texts that a spreadsheet program would take for formulas begin with an apostrophe.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(
                        mediaType = FileKind.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = ScoreFile.LARGEST)),
                @Content(
                        mediaType = FileKind.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = ScoreFile.LARGEST))
            })
    public ScoreFile exportScores(@BeanParam @Valid ScoresWanted wanted, @BeanParam @Valid FileWanted file) {
        return files.known(wanted, file.format);
    }
}
