package prongsai.reporting.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import prongsai.reporting.compliance.AgencyComplianceResponse;
import prongsai.reporting.compliance.ComplianceResponse;
import prongsai.reporting.compliance.FiguresResponse;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Chart;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.manuscript.Orientation;

/** How an agency and those below it kept to their duties to report, and what stood in their way. */
final class ComplianceDocument {

    private static final String TITLE = "สรุปการรายงานผลตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสของหน่วยงานในสังกัด";
    private static final int MOST_BARS = 30;
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final AgencyNames agency;
    private final ComplianceResponse all;
    private final List<AgencyComplianceResponse> agencies;
    private final Map<UUID, String> names;
    private final Hindrances hindrances;
    private final Style style;

    /**
     * @param agencies the agency itself first, then those directly below it, each with all below that
     * @param names of all of them
     */
    ComplianceDocument(
            AgencyNames agency,
            ComplianceResponse all,
            List<AgencyComplianceResponse> agencies,
            Map<UUID, String> names,
            Hindrances hindrances,
            Style style) {
        this.agency = agency;
        this.all = all;
        this.agencies = agencies;
        this.names = names;
        this.hindrances = hindrances;
        this.style = style;
    }

    Manuscript manuscript() {
        var writing = new Writing()
                .title(TITLE, agency.name(), Printed.fiscalYear(all.fiscalYear()))
                .labelled("ข้อมูล ณ วันที่", Printed.date(all.asOf()))
                .section("ภาพรวม")
                .text(sentence(all.figures()));
        if (!all.periods().isEmpty()) {
            writing.add(periods());
        }
        writing.page(Orientation.LANDSCAPE)
                .section("รายหน่วยงาน")
                .add(table())
                .page(Orientation.PORTRAIT)
                .addAll(bars())
                .section("ปัญหา อุปสรรค และข้อจำกัด")
                .addAll(hindrances.blocks(3));
        return style.write(TITLE, agency, writing.blocks());
    }

    private static String sentence(FiguresResponse figures) {
        return "รายงานที่ต้องส่ง %d ฉบับ ส่งแล้ว %d ฉบับ (ทันกำหนด %d ฉบับ ล่าช้า %d ฉบับ) เกินกำหนดแล้วยังไม่ส่ง %d ฉบับ ยังไม่ถึงกำหนด %d ฉบับ ได้รับยกเว้น %d ฉบับ"
                .formatted(
                        figures.expected(),
                        figures.received(),
                        figures.onTime(),
                        figures.late(),
                        figures.overdue(),
                        figures.open(),
                        figures.exempt());
    }

    private Block periods() {
        var grid = columns(new Grid("จำแนกตามรอบรายงาน").column("รอบรายงาน", 3));
        all.periods().forEach(each -> row(grid, each.period(), each.figures()));
        return grid.table();
    }

    private Block table() {
        var grid = columns(new Grid(null).column("หน่วยงาน", 5));
        agencies.forEach(each -> row(grid, name(each), each.figures()));
        row(grid, "รวม", all.figures());
        return grid.table();
    }

    private String name(AgencyComplianceResponse of) {
        return names.getOrDefault(of.agencyId(), of.agencyCode()) + (of.own() ? " (เฉพาะหน่วยงาน)" : "");
    }

    private static Grid columns(Grid grid) {
        return grid.numbers("ต้องส่ง", 1)
                .numbers("ส่งแล้ว", 1)
                .numbers("ทันกำหนด", 1)
                .numbers("ล่าช้า", 1)
                .numbers("เกินกำหนด", 1)
                .numbers("ยังไม่ถึงกำหนด", 1)
                .numbers("ยกเว้น", 1)
                .numbers("ร้อยละที่ส่ง", 1);
    }

    private static void row(Grid grid, String name, FiguresResponse figures) {
        grid.row(
                name,
                String.valueOf(figures.expected()),
                String.valueOf(figures.received()),
                String.valueOf(figures.onTime()),
                String.valueOf(figures.late()),
                String.valueOf(figures.overdue()),
                String.valueOf(figures.open()),
                String.valueOf(figures.exempt()),
                Printed.score(figures.receivedRate()));
    }

    /** Nothing where no report is due yet, or where there are more agencies than bars can be told apart. */
    private List<Block> bars() {
        var judged = agencies.stream()
                .filter(each -> each.figures().receivedRate() != null)
                .toList();
        if (judged.isEmpty() || judged.size() > MOST_BARS) {
            return List.of();
        }
        var rates = judged.stream().map(each -> each.figures().receivedRate()).toList();
        return List.of(new Block.Figure(
                "ร้อยละของรายงานที่ส่งแล้ว",
                "กราฟแท่งเปรียบเทียบร้อยละของรายงานที่ส่งแล้ว รายหน่วยงาน ตามตาราง",
                new Chart(
                        Chart.Kind.BARS,
                        judged.stream().map(this::name).toList(),
                        List.of(new Chart.Series("ร้อยละที่ส่ง", rates)),
                        "ร้อยละ",
                        MOST)));
    }
}
