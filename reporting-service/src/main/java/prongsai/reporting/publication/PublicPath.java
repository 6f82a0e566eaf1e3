package prongsai.reporting.publication;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The address of a document as it stands in a request. */
class PublicPath {

    @PathParam("agency")
    @Parameter(
            description = "The agency's code.",
            example = "ROIET-TM",
            schema = @Schema(maxLength = 40, pattern = "^" + PublicAddress.AGENCY + "$"))
    String agency;

    @PathParam("fiscalYear")
    @Parameter(
            description = "Buddhist era.",
            example = "2567",
            schema = @Schema(maxLength = 4, pattern = "^" + PublicAddress.YEAR + "$"))
    String fiscalYear;

    @PathParam("kind")
    @Parameter(
            description = "Which document.",
            schema = @Schema(maxLength = 8, pattern = "^(" + PublicAddress.KIND + ")$"))
    String kind;

    PublicAddress address() {
        return PublicAddress.of(agency, fiscalYear, kind);
    }
}
