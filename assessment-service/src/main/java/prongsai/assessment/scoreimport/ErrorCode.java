package prongsai.assessment.scoreimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be wrong with a row, and what to do about it. */
@Schema(name = "RowErrorCode")
enum ErrorCode {
    AGENCY_MISSING(
            "The row has scores but names no agency. Fill in its code or name.",
            "แถวนี้มีคะแนนแต่ไม่ระบุหน่วยงาน โปรดกรอกรหัสหรือชื่อหน่วยงาน"),
    UNKNOWN_AGENCY(
            "There is no such agency in your scope. Check the code or name, or register the agency.",
            "ไม่พบหน่วยงานนี้ในขอบเขตของท่าน โปรดตรวจรหัสหรือชื่อ หรือลงทะเบียนหน่วยงานก่อน"),
    AMBIGUOUS_AGENCY(
            "Several agencies have this name: {}. Give the code.", "มีหลายหน่วยงานชื่อนี้: {} โปรดระบุรหัสหน่วยงาน"),
    CODE_AND_NAME_DISAGREE(
            "The code is that of another agency than the name, which belongs to {}.",
            "รหัสกับชื่อเป็นคนละหน่วยงาน ชื่อนี้เป็นของ {}"),
    AGENCY_TWICE(
            "The agency has a row already: row {}. Keep one of them.",
            "หน่วยงานนี้มีแล้วในแถวที่ {} โปรดเหลือไว้แถวเดียว"),
    UNKNOWN_INDICATOR(
            "The criteria of this programme and year have no such indicator.",
            "เกณฑ์ของโครงการและปีนี้ไม่มีตัวชี้วัดนี้"),
    INDICATOR_TWICE("The agency has a score of this indicator already.", "หน่วยงานนี้มีคะแนนของตัวชี้วัดนี้แล้ว"),
    COLUMN_TWICE(
            "Another column says the same. Delete one of them.", "มีคอลัมน์ความหมายเดียวกันซ้ำ โปรดลบออกหนึ่งคอลัมน์"),
    NOT_A_NUMBER(
            "This is no score. Write a number such as 97.85, or - for none.",
            "ไม่ใช่คะแนน โปรดกรอกตัวเลข เช่น 97.85 หรือ - ถ้าไม่มี"),
    OUT_OF_RANGE("A score is between 0 and 100.", "คะแนนต้องอยู่ระหว่าง 0 ถึง 100"),
    TOO_MANY_DECIMALS(
            "Scores have at most two decimals: {}? Round it in the file, as with =ROUND(…;2).",
            "คะแนนมีทศนิยมไม่เกินสองตำแหน่ง: {} หรือไม่ โปรดปัดเศษในไฟล์ เช่น =ROUND(…;2)"),
    TEXT_TOO_LONG("A level has at most 100 characters.", "ระดับยาวได้ไม่เกิน 100 อักขระ"),
    PUBLISHED_OTHERWISE(
            "The agency's assessment is published with other numbers. Withdraw it before, or take the row out.",
            "ผลการประเมินของหน่วยงานนี้เผยแพร่แล้วด้วยตัวเลขอื่น โปรดถอนการเผยแพร่ก่อน หรือนำแถวนี้ออก");

    private final String en;
    private final String th;

    ErrorCode(String en, String th) {
        this.en = en;
        this.th = th;
    }

    /** @param detail what stands for {} */
    String en(String detail) {
        return en.replace("{}", detail);
    }

    String th(String detail) {
        return th.replace("{}", detail);
    }
}
