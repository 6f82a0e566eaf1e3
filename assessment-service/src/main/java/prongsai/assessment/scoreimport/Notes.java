package prongsai.assessment.scoreimport;

import java.util.List;

/** What the template tells who fills it in, in Thai and English. */
final class Notes {

    static final List<String> LINES = List.of(
            "กรอกคะแนน 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง ใช้เลขไทยหรือเลขอารบิกก็ได้ ถ้าไม่มีคะแนนให้เว้นว่างหรือใส่ -",
            "หน่วยงานที่ยังไม่มีคะแนนให้เว้นว่างไว้ ระบบจะข้ามแถวนั้น อย่าแก้รหัสหน่วยงาน",
            "คะแนน IIT EIT OIT คะแนนรวม และระดับ ระบบคำนวณเอง ถ้ากรอกไว้ระบบจะนำไปเปรียบเทียบกับค่าที่คำนวณได้เท่านั้น",
            "ส่งไฟล์แบบตรวจสอบ (dryRun=true) ก่อนนำเข้าจริง ถ้ามีเซลล์ใดผิดระบบจะไม่บันทึกแถวใดเลย",
            "",
            "Scores are 0 to 100 with at most two decimals, in Thai or Arabic digits. Leave a cell blank or write - for none.",
            "Leave the row of an agency without scores blank: it is passed over. Do not change the codes of the agencies.",
            "IIT, EIT, OIT, the total and the level are computed. What is filled in there is only compared.",
            "Send the file with dryRun=true first. If any cell is wrong, nothing of the file is stored.");

    private Notes() {}
}
