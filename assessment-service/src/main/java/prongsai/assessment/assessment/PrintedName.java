package prongsai.assessment.assessment;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a document calls the agency in some place: it may call it by two names, or by another's.
 *
 * @param locator where in the document it stands; null when not given
 */
@Embeddable
@Schema(description = "What the document calls the agency.")
record PrintedName(
        @Schema(maxLength = 300, examples = "องค์การบริหารส่วนตำบลห้วยหมากเขียว") String name,
        @Schema(nullable = true, maxLength = 200, examples = "page 3") String locator) {}
