package prongsai.assessment.spreadsheet;

import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** Why a file is not read at all: 422, with the reason. */
final class Refusal {

    private Refusal() {}

    static Problem because(String en, String th) {
        return Problem.brokenRule(new Fault("", en, th));
    }

    static Problem damaged() {
        return because(
                "The XLSX file is damaged. Open it, save it anew and send it again.",
                "ไฟล์ XLSX เสียหาย โปรดเปิดและบันทึกใหม่แล้วส่งอีกครั้ง");
    }

    static Problem tooManyRows() {
        return because("The file has more than " + Limits.ROWS + " rows.", "ไฟล์มีมากกว่า " + Limits.ROWS + " แถว");
    }

    static Problem tooManyColumns() {
        return because(
                "The file has more than " + Limits.COLUMNS + " columns.",
                "ไฟล์มีมากกว่า " + Limits.COLUMNS + " คอลัมน์");
    }

    static Problem tooLongCell() {
        return because(
                "A cell holds more than " + Limits.CHARACTERS_OF_A_CELL + " characters.",
                "มีเซลล์ที่ยาวเกิน " + Limits.CHARACTERS_OF_A_CELL + " อักขระ");
    }

    static Problem unpacksTooLarge() {
        return because(
                "Unpacked, the XLSX file is far larger than a table of scores can be.",
                "เมื่อคลายไฟล์ XLSX แล้วมีขนาดใหญ่เกินกว่าตารางคะแนนจะเป็นได้");
    }
}
