package prongsai.assessment.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an assessment is in its life. */
@Schema(name = "AssessmentStatus")
public enum Status {
    /** Entered, and open to correction. */
    DRAFT,
    /** Final: measures are built on it, so nothing in it changes any more. */
    PUBLISHED,
    /** Was wrong once published: stays readable and counts no more. */
    WITHDRAWN
}
