package prongsai.reporting.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Block.Table.Cell;
import prongsai.reporting.manuscript.Block.Table.Column;
import prongsai.reporting.manuscript.Block.Table.Row;
import prongsai.reporting.manuscript.Chart;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.manuscript.Orientation;

/** Manuscripts to be set. */
final class AManuscript {

    static final String AGENCY = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีสะเกษ เขต ๑";

    private static final String LONG =
            "ตามที่สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ กำหนดให้มีการประเมินคุณธรรม"
                    + "และความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ เพื่อให้เจ้าหน้าที่ผู้รับผิดชอบได้รับรู้ถึงข้อบกพร่อง"
                    + " และนำไปปรับปรุงการปฏิบัติหน้าที่ให้ดียิ่งขึ้น ทั้งนี้ หน่วยงานได้วิเคราะห์ผลการประเมินและกำหนดมาตรการเรียบร้อยแล้ว";

    private AManuscript() {}

    static Manuscript of(Block... blocks) {
        return of(Digits.THAI, blocks);
    }

    static Manuscript of(Digits digits, Block... blocks) {
        return new Manuscript("มาตรการส่งเสริมคุณธรรมและความโปร่งใส", AGENCY, digits, List.of(blocks));
    }

    static Block.Table table(int columns, int rows) {
        return new Block.Table(
                "ตารางทดสอบ",
                IntStream.rangeClosed(1, columns)
                        .mapToObj(i -> new Column("คอลัมน์ " + i, i, Alignment.START))
                        .toList(),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> new Row(IntStream.rangeClosed(1, columns)
                                .mapToObj(i -> Cell.of("แถว " + row + " ช่อง " + i))
                                .toList()))
                        .toList());
    }

    static Chart chart(Chart.Kind kind) {
        return new Chart(
                kind,
                List.of("๒๕๖๒", "๒๕๖๓", "๒๕๖๔", "๒๕๖๕", "๒๕๖๖"),
                List.of(
                        new Chart.Series("คะแนนของหน่วยงาน", decimals("78.35", "85.20", null, "91.87", "96.58")),
                        new Chart.Series(
                                "ค่าเฉลี่ยทุกเขตพื้นที่", decimals("80.10", "82.75", "86.40", "90.05", "92.55"))),
                "คะแนน",
                new BigDecimal("100"));
    }

    static Chart indicators(Chart.Kind kind) {
        return new Chart(
                kind,
                List.of(
                        "การปฏิบัติหน้าที่",
                        "การใช้งบประมาณ",
                        "การใช้อำนาจ",
                        "การใช้ทรัพย์สินของราชการ",
                        "การแก้ไขปัญหาการทุจริต",
                        "คุณภาพการดำเนินงาน",
                        "ประสิทธิภาพการสื่อสาร",
                        "การปรับปรุงระบบการทำงาน",
                        "การเปิดเผยข้อมูล",
                        "การป้องกันการทุจริต"),
                List.of(
                        new Chart.Series(
                                "๒๕๖๖",
                                decimals(
                                        "97.04", "95.73", "96.76", "95.12", "95.88", "94.14", "92.26", "90.53", "100",
                                        "100")),
                        new Chart.Series(
                                "๒๕๖๕",
                                decimals(
                                        "94.10", "91.35", "93.20", "90.06", "92.84", "88.10", "86.02", "84.53", "95",
                                        "87.5"))),
                "คะแนน",
                new BigDecimal("100"));
    }

    private static List<BigDecimal> decimals(String... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? null : new BigDecimal(value))
                .toList();
    }

    /** A booklet with cover, contents, a memo, charts, and a table of so many measures over several pages. */
    static Manuscript booklet(int measures) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Cover(
                List.of("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"),
                List.of(AGENCY, "กระทรวงศึกษาธิการ")));
        blocks.add(new Block.Heading(1, "คำนำ"));
        blocks.add(Block.Paragraph.of(LONG));
        blocks.add(Block.Paragraph.of(LONG));
        blocks.add(new Block.Paragraph(Line.of(AGENCY), Alignment.END, false));
        blocks.add(new Block.NewPage(Orientation.PORTRAIT));
        blocks.add(new Block.Contents("สารบัญ"));
        blocks.add(new Block.NewPage(Orientation.PORTRAIT));
        blocks.addAll(memo());
        blocks.add(new Block.NewPage(Orientation.PORTRAIT));
        blocks.addAll(result());
        blocks.add(new Block.NewPage(Orientation.LANDSCAPE));
        blocks.add(new Block.Heading(1, "มาตรการที่ต้องแก้ไขโดยเร่งด่วน"));
        blocks.add(measures(measures));
        blocks.add(new Block.NewPage(Orientation.PORTRAIT));
        blocks.add(new Block.Heading(1, "ข้อจำกัดของหน่วยงาน"));
        blocks.add(new Block.Items(false, List.of(Line.of("ไม่มี"))));
        return new Manuscript("มาตรการส่งเสริมคุณธรรมและความโปร่งใส", AGENCY, Digits.THAI, blocks);
    }

    private static List<Block> memo() {
        return List.of(
                new Block.Memo(
                        "บันทึกข้อความ",
                        List.of(
                                new Block.Memo.Field("ส่วนราชการ", AGENCY + " กลุ่มบริหารงานบุคคล โทร. ๐ ๔๕๖๑ ๐๐๐๐"),
                                new Block.Memo.Field("ที่", ""),
                                new Block.Memo.Field("วันที่", "๗ มิถุนายน ๒๕๖๗"),
                                new Block.Memo.Field("เรื่อง", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
                                new Block.Memo.Field("สิ่งที่ส่งมาด้วย", ""),
                                new Block.Memo.Field("เรียน", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา"))),
                Block.Paragraph.of(LONG),
                new Block.Items(
                        true,
                        List.of(
                                Line.of(
                                        "จัดทำคู่มือหรือมาตรฐานการปฏิบัติงาน ให้ครอบคลุมประเด็นรายละเอียดตามที่กำหนด อย่างน้อย ๓ กระบวนงาน"),
                                Line.labelled("เผยแพร่", "บนเว็บไซต์ของหน่วยงาน"),
                                new Line(List.of(
                                        new Line.Span("ดูได้ที่ ", false, null),
                                        new Line.Span("เว็บไซต์ ITA", false, "https://example.go.th/ita"))))),
                Block.Paragraph.of(
                        "จึงเรียนมาเพื่อโปรดทราบ และเห็นควรแจ้งเวียนผู้รับผิดชอบ/กลุ่มงานที่เกี่ยวข้อง ดำเนินการต่อไป"),
                new Block.Signature(List.of("นักทรัพยากรบุคคลชำนาญการพิเศษ")),
                new Block.Signature(
                        List.of("รองผู้อำนวยการ รักษาการในตำแหน่ง", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา")));
    }

    private static List<Block> result() {
        return List.of(
                new Block.Heading(1, "ผลการประเมินคุณธรรมและความโปร่งใส"),
                new Block.Heading(2, "แนวโน้มผลการประเมิน"),
                new Block.Figure(
                        "ภาพที่ ๑ แนวโน้มคะแนน ๒๕๖๒–๒๕๖๖",
                        "คะแนนเพิ่มขึ้นจาก ๗๘.๓๕ เป็น ๙๖.๕๘",
                        chart(Chart.Kind.LINE)),
                new Block.Remark(
                        "ข้อสังเกตผลรวมคะแนน",
                        Line.of("เอกสารพิมพ์ผลรวม ๙๙.๗๓ คะแนน คำนวณได้ ๙๗.๗๓ คะแนน ต่างกัน ๒.๐๐ คะแนน")),
                new Block.Heading(2, "คะแนนรายตัวชี้วัด"),
                new Block.Figure(
                        "ภาพที่ ๒ คะแนนรายตัวชี้วัด", "ต่ำสุดคือการปรับปรุงระบบการทำงาน", indicators(Chart.Kind.RADAR)),
                new Block.Heading(3, "เปรียบเทียบสองปี"),
                new Block.Figure("ภาพที่ ๓ เปรียบเทียบสองปี", "เพิ่มขึ้นทุกตัวชี้วัด", indicators(Chart.Kind.BARS)),
                new Block.Heading(4, "เกณฑ์ระดับผลการประเมิน"),
                new Block.Table(
                        "ตารางที่ ๑ เกณฑ์ระดับผลการประเมิน",
                        List.of(
                                new Column("ระดับ", 1, Alignment.CENTRE),
                                new Column("ความหมาย", 3, Alignment.START),
                                new Column("คะแนน", 2, Alignment.END)),
                        List.of(
                                new Row(List.of(Cell.of("AA"), Cell.of("Excellence"), Cell.of("๙๕.๐๐–๑๐๐"))),
                                new Row(List.of(Cell.of("A"), Cell.of("Very Good"), Cell.of("๘๕.๐๐–๙๔.๙๙"))))));
    }

    private static Block.Table measures(int count) {
        var headings = List.of(
                "ประเด็น",
                "วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ",
                "ขั้นตอน/วิธีการปฏิบัติ",
                "ผู้รับผิดชอบ",
                "ระยะเวลาแล้วเสร็จ",
                "การรายงานผล");
        var shares = List.of(3, 4, 5, 2, 2, 3);
        var columns = IntStream.range(0, headings.size())
                .mapToObj(i -> new Column(headings.get(i), shares.get(i), Alignment.START))
                .toList();
        var rows = new ArrayList<Row>();
        rows.add(new Row(
                List.of(new Cell(List.of(Block.Paragraph.of("ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน")), 6, true))));
        for (int i = 1; i <= count; i++) {
            rows.add(measure(i));
        }
        return new Block.Table("ตารางที่ ๒ มาตรการที่ต้องแก้ไขโดยเร่งด่วน", columns, rows);
    }

    private static Row measure(int number) {
        return new Row(List.of(
                Cell.of("มาตรการที่ " + number
                        + " การเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียเข้าไปมีส่วนร่วมในการปรับปรุงพัฒนาการดำเนินงาน"),
                Cell.of(new Block.Items(
                        true,
                        List.of(
                                Line.of("สร้างช่องทางการรับฟังความคิดเห็นที่หลากหลาย"),
                                Line.of("นำข้อเสนอแนะมาปรับปรุงการให้บริการผ่านระบบ E-Service"),
                                Line.of("ประชาสัมพันธ์ผลการปรับปรุง")))),
                Cell.of(new Block.Items(
                        true,
                        List.of(
                                Line.of("แต่งตั้งคณะทำงานผู้รับผิดชอบการจัดทำคู่มือหรือมาตรฐานการปฏิบัติงาน"),
                                Line.of("กำหนดการจัดทำคู่มือ อย่างน้อย ๓ กระบวนงาน"),
                                Line.of("รวบรวมและตรวจสอบคู่มือให้ถูกต้อง"),
                                Line.of("เผยแพร่บนเว็บไซต์ของหน่วยงาน")))),
                Cell.of("ทุกกลุ่มงานรับผิดชอบตามภารกิจ"),
                Cell.of("๓๐ เมษายน ๒๕๖๗"),
                Cell.of(
                        new Block.Paragraph(Line.of("รายงานผลรายไตรมาสต่อผู้บริหารสูงสุด"), Alignment.START, false),
                        new Block.Items(false, List.of(Line.of("สรุปผลเมื่อสิ้นปีงบประมาณ"))))));
    }
}
