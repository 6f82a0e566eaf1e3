package prongsai.assessment.scoreimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a file. */
@Schema(name = "ScoreImportStatus")
enum ImportStatus {
    /** Being worked on; see how many rows are done. */
    RUNNING,
    /** Everything is stored. */
    DONE,
    /** A dry run found nothing wrong; nothing is stored. */
    CHECKED,
    /** Rows are wrong; nothing is stored. */
    REFUSED,
    /** It could not be stored, for instance because somebody changed the same assessments meanwhile; nothing is. Send it again. */
    FAILED,
    /** The service stopped in the middle; nothing is stored. Send it again. */
    INTERRUPTED
}
