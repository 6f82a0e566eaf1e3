package prongsai.assessment.scoreimport;

import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import prongsai.assessment.spreadsheet.FileKind;
import prongsai.assessment.spreadsheet.TableFile;
import prongsai.kit.http.BodyLimit;
import prongsai.kit.http.Created;
import prongsai.kit.http.Idempotent;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1/score-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Score imports")
class ScoreImportResource {

    private final ScoreImports imports;

    ScoreImportResource(ScoreImports imports) {
        this.imports = imports;
    }

    @POST
    @RolesAllowed(CRITERIA_MANAGER)
    @Consumes({FileKind.CSV_TYPE, FileKind.XLSX_TYPE})
    @BodyLimit(ScoreFile.LARGEST)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Import a file of scores",
            description =
                    "Enters or corrects the drafts of all agencies in the file, or of none: one wrong cell, and nothing is "
                            + "stored. Send it with `dryRun=true` first. A file is read as people keep it: titles above a heading of "
                            + "one or two rows; รหัสหน่วยงาน or ชื่อหน่วยงาน; ตัวชี้วัดที่ 1 and so on or the indicators' names; คะแนนรวม, "
                            + "ระดับ, IIT, EIT, OIT as printed, to be compared; merged cells; Thai or Arabic digits; - for none; CSV in "
                            + "UTF-8 or TIS-620 with commas, semicolons or tabs. A table with a row for each score (หน่วยงาน, ตัวชี้วัด, คะแนน) "
                            + "is taken, too. Rows without scores are passed over, and drafts keep their findings and items. "
                            + "The same file again is answered with the former import and changes nothing. What takes longer than two "
                            + "seconds is answered as RUNNING; read the import again to see how far it is.")
    public RestResponse<ScoreImportResponse> importScores(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) MediaType type,
            @BeanParam @Valid ScoresWanted wanted,
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Whether it is only checked.")
                    boolean dryRun,
            @QueryParam("publish")
                    @DefaultValue("false")
                    @Parameter(description = "Whether the assessments of the file are published, too, all or none.")
                    boolean publish,
            @NotNull
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = FileKind.CSV_TYPE,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        maxLength = ScoreFile.LARGEST)),
                                @Content(
                                        mediaType = FileKind.XLSX_TYPE,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        maxLength = ScoreFile.LARGEST))
                            })
                    byte[] file) {
        var kind = FileKind.of(type.getType() + "/" + type.getSubtype()).orElseThrow();
        var sent = imports.send(new TableFile(kind, file), wanted, new ImportOrder.Mode(dryRun, publish));
        var answer = Created.at("/v1/score-imports", ScoreImportResponse.of(sent.row()));
        if (sent.isRepeated()) {
            answer.getHeaders().putSingle("Idempotent-Replayed", "true");
        }
        return answer;
    }

    @GET
    @RolesAllowed(CRITERIA_MANAGER)
    @Operation(
            summary = "List the imports of scores",
            description = "Those of the caller's agency and below, newest first.")
    public Page<ScoreImportResponse> listScoreImports(@BeanParam @Valid PageRequest page) {
        return Page.of(imports.list(page), page, ScoreImportResponse::of, row -> Cursor.of(row.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(CRITERIA_MANAGER)
    @Operation(summary = "Read an import of scores", description = "While it runs, how far it is.")
    public ScoreImportResponse getScoreImport(@PathParam("id") UUID id) {
        return ScoreImportResponse.of(imports.get(id));
    }

    @GET
    @Path("/{id}/errors")
    @RolesAllowed(CRITERIA_MANAGER)
    @Operation(summary = "List the errors of an import", description = "The first thousand, in the order of the rows.")
    public Page<RowErrorResponse> listScoreImportErrors(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return Page.of(
                imports.listErrors(id, page),
                page,
                found -> RowErrorResponse.of(found.error()),
                found -> Cursor.of(found.position()));
    }
}
