package prongsai.notification.board;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that somebody knows of it. */
record AcknowledgeDueItem(@Size(max = 500) @Schema(examples = "รอเอกสารจากกองคลัง") String note) {}
