package prongsai.assessment.scoreimport;

import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;

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

@Path("/v1/score-imports/template")
@Produces({FileKind.CSV_TYPE, FileKind.XLSX_TYPE})
@Tag(name = "Score imports")
class ScoreTemplateResource {

    private final ScoreFiles files;

    ScoreTemplateResource(ScoreFiles files) {
        this.files = files;
    }

    @GET
    @RolesAllowed(CRITERIA_MANAGER)
    @Operation(
            summary = "Download a template for scores",
            description =
                    "The columns of the criteria with all agencies of the caller's scope, to fill in and import; the workbook has a sheet of notes.")
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
    public ScoreFile downloadScoreTemplate(@BeanParam @Valid ScoresWanted wanted, @BeanParam @Valid FileWanted file) {
        return files.template(wanted, file.format);
    }
}
