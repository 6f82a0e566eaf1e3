package prongsai.measures.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a record should have said, whole, and why it did not. */
record CorrectRecord(
        @NotBlank @Size(max = 2000) @Schema(examples = "บันทึกจำนวนผู้เข้าร่วมคลาดเคลื่อน") String reason,
        @NotNull @Valid RecordFollowUp record) {}
