package prongsai.reporting.deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeadlineChangeStatus")
enum ChangeStatus {
    /** A dry run: it says what it would have moved. */
    CHECKED,
    /** It holds, until a later one moves the same report. */
    IN_FORCE,
    /** Taken back: reports that nobody handed in meanwhile have the due date again that they had without it. */
    WITHDRAWN
}
