package prongsai.assessment.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a suggestion is made, in both languages. */
@Schema(description = "Why it is suggested.")
public record SuggestionReason(
        @Schema(maxLength = 300, examples = "คะแนน 90.53 ต่ำกว่า 95.00 เป็นจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน") String th,
        @Schema(maxLength = 300, examples = "90.53 is below 95.00: to be mended at once.") String en) {}
