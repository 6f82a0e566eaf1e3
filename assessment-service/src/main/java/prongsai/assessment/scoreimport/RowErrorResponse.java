package prongsai.assessment.scoreimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error of a file as clients see it. */
@Schema(description = "What is wrong in one cell of the file.")
record RowErrorResponse(
        @Schema(examples = "NOT_A_NUMBER") ErrorCode code,
        @Schema(description = "As the spreadsheet program counts.", minimum = "1", maximum = "1048576", examples = "17")
                int row,
        @Schema(maxLength = 10, examples = "C17") String cell,
        @Schema(
                        description = "Null where the file prints none.",
                        nullable = true,
                        maxLength = 100,
                        examples = "ตัวชี้วัดที่ 1")
                String heading,
        @Schema(
                        description = "What stands there; null: nothing.",
                        nullable = true,
                        maxLength = 100,
                        examples = "97.8.5")
                String found,
        Hint hint) {

    /** What to do, for who reads Thai and who reads English. */
    @Schema(name = "RowErrorHint", description = "What to do about it.")
    record Hint(
            @Schema(maxLength = 500, examples = "This is no score. Write a number such as 97.85, or - for none.")
                    String en,
            @Schema(maxLength = 500, examples = "ไม่ใช่คะแนน โปรดกรอกตัวเลข เช่น 97.85 หรือ - ถ้าไม่มี") String th) {}

    static RowErrorResponse of(RowError error) {
        return new RowErrorResponse(
                error.code(),
                error.rowNumber(),
                error.cell(),
                error.heading(),
                error.found(),
                new Hint(error.hintEn(), error.hintTh()));
    }
}
