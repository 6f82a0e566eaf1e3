package prongsai.reporting.template;

import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** Why a file is not taken as a template. */
final class Refusal {

    private Refusal() {}

    static Problem notADocx() {
        return because(
                "This is no DOCX. Save it as a Word document (.docx), without a password.",
                "ไม่ใช่ไฟล์ DOCX โปรดบันทึกเป็นเอกสาร Word (.docx) โดยไม่ใส่รหัสผ่าน");
    }

    static Problem damaged(String part) {
        return because("The file is damaged: " + part + ".", "ไฟล์เสียหาย: " + part);
    }

    static Problem unpacksTooLarge() {
        return because("What the file unpacks to is too large.", "เนื้อหาในไฟล์มีขนาดใหญ่เกินไป");
    }

    static Problem active(String part) {
        return because(
                "Macros, embedded objects and controls are not taken: " + part + ".",
                "ไม่รับไฟล์ที่มีมาโคร วัตถุฝังตัว หรือตัวควบคุม: " + part);
    }

    static Problem external(String target) {
        return because(
                "The file loads something from elsewhere, which is not taken: " + target + ".",
                "ไม่รับไฟล์ที่ดึงเนื้อหาจากภายนอก: " + target);
    }

    private static Problem because(String en, String th) {
        return Problem.brokenRule(new Fault("", en, th));
    }
}
