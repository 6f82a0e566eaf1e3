package prongsai.reporting.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import prongsai.kit.caller.Roles;
import prongsai.kit.http.BodyLimit;
import prongsai.kit.http.Created;
import prongsai.kit.http.Idempotent;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Page;
import prongsai.reporting.document.DocumentKind;
import prongsai.reporting.format.Format;

/** The own templates of an agency over HTTP. */
@Path("/v1/document-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "document-templates", description = "An agency's own DOCX forms with fields, one for each kind of document")
public class DocumentTemplateResource {

    private final DocumentTemplates templates;

    DocumentTemplateResource(DocumentTemplates templates) {
        this.templates = templates;
    }

    @GET
    @Path("/fields")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(
            summary = "List the fields that the template of a kind of document may have",
            description = "A field of the place ROW repeats the row of a table in which it stands, once a measure.")
    public Page<TemplateFieldResponse> listTemplateFields(@QueryParam("kind") @NotNull DocumentKind kind) {
        return new Page<>(
                templates.fields(kind).stream().map(TemplateFieldResponse::from).toList(), null);
    }

    @POST
    @Idempotent
    @Transactional
    @Consumes(Format.DOCX_TYPE)
    @BodyLimit(TemplateFile.LARGEST)
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(
            summary = "Upload the own template of a kind of document",
            description =
                    "A DOCX with fields such as {{agency.name}}. A field that is not known, or stands where it cannot be"
                            + " filled, is told with its place (`/document/12`: the 12th paragraph of the text), and nothing is stored."
                            + " Macros, embedded objects and anything that loads from elsewhere are refused.")
    public RestResponse<DocumentTemplateResponse> createDocumentTemplate(
            @QueryParam("kind") @NotNull DocumentKind kind,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = Format.DOCX_TYPE,
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.STRING,
                                                            format = "binary",
                                                            maxLength = TemplateFile.LARGEST)))
                    byte[] file) {
        return Created.at("/v1/document-templates", templates.create(kind, file));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(summary = "List the own templates, one for each kind of document at most")
    public Page<DocumentTemplateResponse> listDocumentTemplates() {
        return new Page<>(
                templates.list().stream().map(DocumentTemplateResponse::from).toList(), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(summary = "Read what a template is for and when it was uploaded")
    public DocumentTemplateResponse getDocumentTemplate(@PathParam("id") UUID id) {
        return DocumentTemplateResponse.from(templates.find(id));
    }

    @GET
    @Path("/{id}/file")
    @Produces(Format.DOCX_TYPE)
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(summary = "Download a template")
    @APIResponse(
            responseCode = "200",
            description = "The template with its fields.",
            content =
                    @Content(
                            mediaType = Format.DOCX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 41_943_040)))
    public RestResponse<byte[]> getDocumentTemplateFile(@PathParam("id") UUID id) {
        return ResponseBuilder.ok(templates.find(id).content())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"template.docx\"")
                .build();
    }

    @PUT
    @Path("/{id}/file")
    @Consumes(Format.DOCX_TYPE)
    @BodyLimit(TemplateFile.LARGEST)
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(summary = "Replace a template by another file")
    public DocumentTemplateResponse replaceDocumentTemplate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = Format.DOCX_TYPE,
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.STRING,
                                                            format = "binary",
                                                            maxLength = TemplateFile.LARGEST)))
                    byte[] file) {
        return templates.replace(id, ifMatch, file);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(summary = "Delete a template; documents are made without it from then on")
    public void deleteDocumentTemplate(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        templates.delete(id, ifMatch);
    }
}
