package prongsai.measures.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** The letter or memo (บันทึกข้อความ) around the plan; each part where the document has it. */
@Schema(
        examples =
                """
                {"kind": "MEMO", "number": "ศธ ๐๒๑๐๒/", "date": "2024-06-07", "issuedBy": "กลุ่มบริหารงานบุคคล",
                 "subject": "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                 "addressedTo": "ศึกษาธิการจังหวัดร้อยเอ็ด", "proposedBy": "นักทรัพยากรบุคคลชำนาญการพิเศษ"}""")
record LetterRequest(
        @Schema(description = "MEMO (บันทึกข้อความ), LETTER (หนังสือภายนอก) or ANNOUNCEMENT (ประกาศ)") LetterKind kind,
        @Size(min = 1, max = 100) @Schema(description = "ที่") String number,
        LocalDate date,
        @Size(min = 1, max = 500) @Schema(description = "ส่วนราชการ") String issuedBy,
        @Size(min = 1, max = 500) @Schema(description = "เรื่อง") String subject,
        @Size(min = 1, max = 500) @Schema(description = "เรียน") String addressedTo,
        @Size(min = 1, max = 8000) @Schema(description = "Its paragraphs, with a line between two") String text,
        @Size(min = 1, max = 300) @Schema(description = "The position of the proposer, never a name")
                String proposedBy) {

    void check(Faults faults) {
        faults.unlessPlausible(date, "/letter/date");
    }

    Letter toLetter() {
        return new Letter(kind, number, date, issuedBy, subject, addressedTo, text, proposedBy);
    }
}
