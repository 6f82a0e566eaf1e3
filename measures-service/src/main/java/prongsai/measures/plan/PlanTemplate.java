package prongsai.measures.plan;

import java.util.List;
import java.util.stream.IntStream;

/** What a plan can start from. */
enum PlanTemplate {
    /** The seven standard issues, as the reports of the municipality and the provincial education office have them. */
    SEVEN_ISSUES(
            "ประเด็นมาตรฐาน ๗ ประเด็น",
            "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ",
            "การให้บริการและระบบ E-Service",
            "ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ",
            "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ",
            "กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
            "กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล",
            "กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน");

    private final String nameTh;
    private final List<String> titles;

    PlanTemplate(String nameTh, String... titles) {
        this.nameTh = nameTh;
        this.titles = List.of(titles);
    }

    String nameTh() {
        return nameTh;
    }

    /** Numbered 1.1, 1.2 and so on, as in the memo of the provincial education office. */
    List<Issue> issues() {
        return IntStream.range(0, titles.size())
                .mapToObj(i -> new Issue("1." + (i + 1), titles.get(i), null))
                .toList();
    }
}
