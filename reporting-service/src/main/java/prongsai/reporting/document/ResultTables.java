package prongsai.reporting.document;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prongsai.reporting.assessment.AssessmentSnapshot;
import prongsai.reporting.assessment.AssessmentSnapshot.Indicator;
import prongsai.reporting.assessment.AssessmentSnapshot.Level;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Chart;

/** What several documents tell of an assessment: sentences, tables and charts. */
final class ResultTables {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final ResultSources sources;
    private final AssessmentSnapshot result;

    ResultTables(ResultSources sources) {
        this.sources = sources;
        this.result = sources.assessment();
    }

    boolean hasScores() {
        return !result.indicators().isEmpty();
    }

    /** The overall score and level in one sentence; empty where they are not known. */
    Optional<String> overall() {
        return Optional.ofNullable(result.overall())
                .map(overall ->
                        "ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ปีงบประมาณ พ.ศ. %d ของ%s มีค่าคะแนนเท่ากับ %s คะแนน%s"
                                .formatted(
                                        result.fiscalYear(),
                                        sources.agency().name(),
                                        Printed.score(overall),
                                        result.level() == null
                                                ? ""
                                                : " ระดับผลการประเมิน "
                                                        + result.level().name()));
    }

    /** How those of the same kind did; empty where they are too few. */
    Optional<String> peers() {
        return sources.peers().map(peers -> "ค่าคะแนนเฉลี่ยของหน่วยงานประเภทเดียวกัน จำนวน %d แห่ง เท่ากับ %s คะแนน%s"
                .formatted(
                        peers.agencies(),
                        Printed.score(peers.mean()),
                        levelOf(peers.mean())
                                .map(level -> " ระดับ " + level.name())
                                .orElse("")));
    }

    /** Only a scale without floors says the level of a score alone. */
    private Optional<Level> levelOf(BigDecimal score) {
        return result.scale().stream().anyMatch(level -> level.instrumentsFrom() != null)
                ? Optional.empty()
                : result.scale().stream()
                        .filter(level -> score.compareTo(level.overallFrom()) >= 0)
                        .findFirst();
    }

    /** Instrument by instrument, as the indicators are numbered. */
    Block indicators() {
        var grid = new Grid("สรุปผลการประเมินรายตัวชี้วัด ปีงบประมาณ พ.ศ. " + result.fiscalYear())
                .column("แบบ", 2)
                .column("ตัวชี้วัดที่", 3)
                .column("รายละเอียดตัวชี้วัด", 10)
                .numbers("คะแนน", 3);
        result.indicators()
                .forEach(each -> grid.row(
                        each.instrument(), String.valueOf(each.number()), each.nameTh(), Printed.score(each.score())));
        return grid.table();
    }

    /** The best indicator first, with its level where the programme gives it one, and whether it passes. */
    Block ranking() {
        var levels = result.indicators().stream().anyMatch(each -> each.level() != null);
        var grid = new Grid("ผลการประเมินรายตัวชี้วัด เรียงตามคะแนน")
                .column("ตัวชี้วัดที่", 3)
                .column("ประเด็นตัวชี้วัด", 9)
                .numbers("คะแนน", 3)
                .columnIf(levels, "ระดับ", 2)
                .column("หมายเหตุ", 3);
        result.indicators().stream()
                .sorted(Comparator.comparing(Indicator::score)
                        .reversed()
                        .thenComparing(Comparator.comparing(Indicator::number).reversed()))
                .forEach(each -> grid.row(
                        String.valueOf(each.number()),
                        each.nameTh(),
                        Printed.score(each.score()),
                        each.level() == null ? "" : each.level().nameTh(),
                        passes(each) ? "ผ่าน" : "ไม่ผ่าน"));
        return grid.table();
    }

    private boolean passes(Indicator indicator) {
        return indicator.level() != null
                ? indicator.level().passed()
                : result.thresholds() == null
                        || indicator.score().compareTo(result.thresholds().passAt()) >= 0;
    }

    /** The levels with the scores that reach them; nothing where the scale is not known. */
    List<Block> scale() {
        if (result.scale().isEmpty()) {
            return List.of();
        }
        var floors = result.scale().stream().anyMatch(level -> level.instrumentsFrom() != null);
        var grid = new Grid("คะแนนและระดับผลการประเมิน")
                .column("ระดับ", 7)
                .column("คะแนน", 8)
                .columnIf(floors, "เงื่อนไขรายเครื่องมือ", 12)
                .column("หมายเหตุ", 3);
        var above = MOST;
        for (var level : result.scale()) {
            grid.row(
                    level.name(),
                    Printed.score(level.overallFrom()) + " – " + Printed.score(above),
                    floor(level),
                    level.passed() ? "ผ่าน" : "ไม่ผ่าน");
            above = below(level, above);
        }
        return List.of(grid.table());
    }

    private static String floor(Level level) {
        return level.instrumentsFrom() == null
                ? "-"
                : "ทุกเครื่องมือไม่ต่ำกว่า " + Printed.score(level.instrumentsFrom());
    }

    /** A level that asks nothing of the instruments takes all from its score on; one that does leaves some to those after it. */
    private static BigDecimal below(Level level, BigDecimal above) {
        return level.instrumentsFrom() == null ? level.overallFrom().subtract(CENT) : above;
    }

    Block instruments() {
        var grid = new Grid("ผลการประเมินรายเครื่องมือ")
                .column("เครื่องมือ", 4)
                .column("รายละเอียด", 17)
                .numbers("น้ำหนัก (ร้อยละ)", 5)
                .numbers("คะแนน", 4);
        for (var instrument : result.instruments()) {
            grid.row(
                    instrument.code(),
                    instrument.nameTh() == null ? "" : instrument.nameTh(),
                    String.valueOf(instrument.weight()),
                    Printed.score(instrument.score()));
            result.parts().stream()
                    .filter(part -> part.instrument().equals(instrument.code()))
                    .forEach(part -> grid.row("", part.nameTh(), "", Printed.score(part.score())));
        }
        return grid.table();
    }

    Block instrumentBars() {
        var known = result.instruments().stream()
                .filter(each -> each.score() != null)
                .toList();
        var values = known.stream().map(AssessmentSnapshot.Instrument::score).toList();
        return figure(
                "คะแนนรายเครื่องมือ",
                Chart.Kind.BARS,
                known.stream().map(AssessmentSnapshot.Instrument::code).toList(),
                values);
    }

    Block indicatorNet() {
        return figure(
                "คะแนนรายตัวชี้วัด",
                Chart.Kind.RADAR,
                result.indicators().stream()
                        .map(each -> String.valueOf(each.number()))
                        .toList(),
                result.indicators().stream().map(Indicator::score).toList());
    }

    private static Block figure(String caption, Chart.Kind kind, List<String> labels, List<BigDecimal> values) {
        var description = new StringBuilder(caption).append(":");
        for (int i = 0; i < labels.size(); i++) {
            description
                    .append(i == 0 ? " " : ", ")
                    .append(labels.get(i))
                    .append(" = ")
                    .append(Printed.score(values.get(i)));
        }
        return new Block.Figure(
                caption,
                description.toString(),
                new Chart(kind, labels, List.of(new Chart.Series("คะแนน", values)), "คะแนน", MOST));
    }
}
