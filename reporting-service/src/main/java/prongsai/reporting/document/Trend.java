package prongsai.reporting.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import prongsai.reporting.assessment.AssessmentSnapshot;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Chart;

/** The agency's overall scores over the years, each beside the year before. */
record Trend(List<Year> years) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /**
     * A year with a result.
     *
     * @param difference from the one before it; null in the first
     * @param otherMethod whether its scores come about in another way than those of the year before
     */
    record Year(int fiscalYear, BigDecimal overall, BigDecimal difference, boolean otherMethod) {

        private String direction() {
            if (difference == null) {
                return "-";
            }
            return switch (difference.signum()) {
                case 1 -> "เพิ่มขึ้น";
                case -1 -> "ลดลง";
                default -> "คงที่";
            };
        }
    }

    static Trend of(List<AssessmentSnapshot> assessments) {
        var years = new ArrayList<Year>();
        AssessmentSnapshot before = null;
        for (var each : assessments) {
            if (each.overall() != null) {
                years.add(new Year(
                        each.fiscalYear(),
                        each.overall(),
                        before == null ? null : each.overall().subtract(before.overall()),
                        before != null && !Objects.equals(before.method(), each.method())));
                before = each;
            }
        }
        return new Trend(years);
    }

    /** Nothing where there is no year to compare with. */
    List<Block> blocks() {
        if (years.size() < 2) {
            return List.of();
        }
        var caption = "ผลคะแนนการประเมิน พ.ศ. %d - %d"
                .formatted(
                        years.get(0).fiscalYear(), years.get(years.size() - 1).fiscalYear());
        var writing = new Writing().add(table(caption));
        if (years.stream().anyMatch(Year::otherMethod)) {
            writing.text("* ปีที่ใช้วิธีการประเมินต่างจากปีก่อนหน้า คะแนนจึงเปรียบเทียบกันไม่ได้โดยตรง");
        }
        return writing.add(chart(caption)).blocks();
    }

    private Block table(String caption) {
        var grid = new Grid(caption)
                .column("ปีงบประมาณ พ.ศ.", 2)
                .numbers("ผลคะแนน ITA", 2)
                .column("พัฒนาการ", 2)
                .numbers("ผลต่างของคะแนน ITA", 2);
        years.forEach(year -> grid.row(
                year.fiscalYear() + (year.otherMethod() ? "*" : ""),
                Printed.score(year.overall()),
                year.direction(),
                year.difference() == null ? "-" : Printed.difference(year.difference())));
        return grid.table();
    }

    private Block chart(String caption) {
        var labels =
                years.stream().map(year -> String.valueOf(year.fiscalYear())).toList();
        var values = years.stream().map(Year::overall).toList();
        var description = "กราฟเส้นแสดงคะแนนรวมรายปี จาก %s คะแนน เป็น %s คะแนน"
                .formatted(Printed.score(values.get(0)), Printed.score(values.get(values.size() - 1)));
        return new Block.Figure(
                caption,
                description,
                new Chart(Chart.Kind.LINE, labels, List.of(new Chart.Series("คะแนนรวม", values)), "คะแนน", MOST));
    }
}
