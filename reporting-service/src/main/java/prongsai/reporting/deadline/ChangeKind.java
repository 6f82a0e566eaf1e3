package prongsai.reporting.deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeadlineChangeKind")
enum ChangeKind {
    /** ประกาศเลื่อนกำหนด: for the reports of many agencies. */
    ANNOUNCEMENT,
    /** ขยายเวลา: for one report, with a reason. */
    EXTENSION
}
