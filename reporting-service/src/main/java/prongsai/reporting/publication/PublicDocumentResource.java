package prongsai.reporting.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.http.SharedAddress;
import prongsai.reporting.format.Format;

/** Published documents, for anybody, without login. */
@SharedAddress
@Path("/public/{agency:" + PublicAddress.AGENCY + "}")
@Produces({
    PublishedFormat.HTML_TYPE,
    Format.DOCX_TYPE,
    Format.PDF_TYPE,
    PublishedFormat.JSON_TYPE,
    PublishedFormat.CSV_TYPE
})
@APIResponse(responseCode = "304", description = "As the reader has it (If-None-Match).")
@Tag(name = "publications")
public class PublicDocumentResource {

    private static final String DOCUMENT = "/{fiscalYear:" + PublicAddress.YEAR + "}/{kind:" + PublicAddress.KIND + "}";
    private static final String NUMBER = "[1-9][0-9]{0,4}";
    private static final String VERSION = DOCUMENT + "/versions/{number:" + NUMBER + "}";
    private static final String SUFFIX = ".{suffix:" + PublicAddress.SUFFIX + "}";
    private static final String GONE =
            "It was taken back: a page with the day and the reason, for a program a problem detail.";

    private final PublicShelf shelf;
    private final PublicAnswer answer;

    PublicDocumentResource(PublicShelf shelf, PublicAnswer answer) {
        this.shelf = shelf;
        this.answer = answer;
    }

    @GET
    @PermitAll
    @Produces(PublishedFormat.HTML_TYPE)
    @Operation(summary = "Read which documents of which years an agency has published")
    public PublicFile getPublicAgency(
            @PathParam("agency")
                    @Parameter(
                            description = "The agency's code.",
                            schema = @Schema(maxLength = 40, pattern = "^" + PublicAddress.AGENCY + "$"))
                    String agency) {
        return answer.page(PublicPages.agency(shelf.ofAgency(agency)));
    }

    @GET
    @Path(DOCUMENT)
    @PermitAll
    @APIResponse(responseCode = "410", description = GONE)
    @Operation(
            summary = "Read a document that an agency has published, in the format that is accepted",
            description = "The version published last. The address stays the same for ever.")
    public PublicFile getPublicDocument(@BeanParam PublicPath path) {
        return answer.latest(shelf.latest(path.address()), answer.preferred());
    }

    @GET
    @Path(DOCUMENT + SUFFIX)
    @PermitAll
    @APIResponse(responseCode = "410", description = GONE)
    @Operation(summary = "Read a document that an agency has published, in one format")
    public PublicFile getPublicDocumentFile(
            @BeanParam PublicPath path,
            @PathParam("suffix") @Parameter(schema = @Schema(maxLength = 4, pattern = PublicAddress.SUFFIX))
                    String suffix) {
        return answer.latest(shelf.latest(path.address()), PublishedFormat.ofSuffix(suffix));
    }

    @GET
    @Path(DOCUMENT + "/versions")
    @PermitAll
    @Produces(PublishedFormat.HTML_TYPE)
    @Operation(summary = "Read which versions of a document an agency has published, and when")
    public PublicFile getPublicVersions(@BeanParam PublicPath path) {
        return answer.page(PublicPages.versions(shelf.versions(path.address())));
    }

    @GET
    @Path(VERSION)
    @PermitAll
    @APIResponse(responseCode = "410", description = GONE)
    @Operation(
            summary = "Read one version of a published document, in the format that is accepted",
            description = "Its bytes never change.")
    public PublicFile getPublicVersion(
            @BeanParam PublicPath path,
            @PathParam("number") @Parameter(schema = @Schema(maxLength = 5, pattern = "^" + NUMBER + "$"))
                    String number) {
        return answer.version(shelf.version(path.address(), Integer.parseInt(number)), answer.preferred());
    }

    @GET
    @Path(VERSION + SUFFIX)
    @PermitAll
    @APIResponse(responseCode = "410", description = GONE)
    @Operation(summary = "Read one version of a published document, in one format")
    public PublicFile getPublicVersionFile(
            @BeanParam PublicPath path,
            @PathParam("number") @Parameter(schema = @Schema(maxLength = 5, pattern = "^" + NUMBER + "$"))
                    String number,
            @PathParam("suffix") @Parameter(schema = @Schema(maxLength = 4, pattern = PublicAddress.SUFFIX))
                    String suffix) {
        return answer.version(
                shelf.version(path.address(), Integer.parseInt(number)), PublishedFormat.ofSuffix(suffix));
    }
}
