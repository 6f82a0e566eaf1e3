package prongsai.assessment.assessment;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A level as a document prints it in some place.
 *
 * @param locator where in the document it stands; null when not given
 */
@Embeddable
record PrintedLevel(
        @Schema(maxLength = 100, examples = "ผ่านดี") String level,
        @Schema(nullable = true, maxLength = 200, examples = "summary") String locator) {}
