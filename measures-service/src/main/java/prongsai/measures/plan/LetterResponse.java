package prongsai.measures.plan;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The letter or memo (บันทึกข้อความ) around the plan. */
record LetterResponse(
        @Schema(nullable = true) LetterKind kind,
        @Schema(nullable = true, maxLength = 100, description = "ที่", examples = "ศธ ๐๒๑๐๒/") String number,
        @Schema(nullable = true) LocalDate date,
        @Schema(nullable = true, maxLength = 500, description = "ส่วนราชการ") String issuedBy,
        @Schema(nullable = true, maxLength = 500, description = "เรื่อง") String subject,
        @Schema(nullable = true, maxLength = 500, description = "เรียน") String addressedTo,
        @Schema(nullable = true, maxLength = 8000) String text,
        @Schema(nullable = true, maxLength = 300, description = "The position of the proposer") String proposedBy) {

    /** Null where there is none. */
    static LetterResponse from(Letter letter) {
        return letter == null
                ? null
                : new LetterResponse(
                        letter.kind(),
                        letter.number(),
                        letter.date(),
                        letter.issuedBy(),
                        letter.subject(),
                        letter.addressedTo(),
                        letter.text(),
                        letter.proposedBy());
    }
}
