package prongsai.reporting.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Orientation;
import prongsai.reporting.plan.MeasureSnapshot;

/** The result indicator by indicator, then a table of six columns with a row for each measure (the sub-district organisation). */
final class IndicatorsLayout {

    private final PlanSources sources;
    private final PlanParts parts;

    IndicatorsLayout(PlanSources sources) {
        this.sources = sources;
        this.parts = new PlanParts(sources);
    }

    List<Block> blocks() {
        var plan = sources.plan();
        var writing = new Writing().title(plan.title(), sources.agency().name(), Printed.fiscalYear(plan.fiscalYear()));
        if (plan.introduction() != null) {
            writing.section("หลักการและเหตุผล").text(plan.introduction());
        }
        sources.result().map(ResultTables::new).filter(ResultTables::hasScores).ifPresent(result -> {
            writing.section("ผลการประเมินของหน่วยงาน");
            result.overall().ifPresent(writing::text);
            writing.add(result.indicators()).add(result.indicatorNet());
        });
        analysis(writing);
        writing.page(Orientation.LANDSCAPE)
                .section("การนำผลการวิเคราะห์ไปสู่การปรับปรุง พัฒนา หรือรักษาระดับ")
                .add(table())
                .page(Orientation.PORTRAIT);
        parts.planConstraints(writing, "ข้อจำกัดของหน่วยงาน");
        return writing.blocks();
    }

    private void analysis(Writing writing) {
        var analysed = sources.plan().measures().stream()
                .filter(measure -> words(measure).findAny().isPresent())
                .toList();
        if (analysed.isEmpty()) {
            return;
        }
        writing.section("การวิเคราะห์ผลการประเมินรายตัวชี้วัด");
        for (var measure : analysed) {
            writing.heading(3, indicators(measure) + score(measure));
            words(measure).forEach(writing::text);
        }
    }

    private static Stream<String> words(MeasureSnapshot measure) {
        var analysis = measure.analysis();
        return Stream.of(analysis.purpose(), analysis.strength(), analysis.urgent(), analysis.improvement())
                .filter(Objects::nonNull);
    }

    private String indicators(MeasureSnapshot measure) {
        return measure.indicators().isEmpty()
                ? measure.title()
                : measure.indicators().stream().map(sources::indicator).collect(Collectors.joining(", "));
    }

    private String score(MeasureSnapshot measure) {
        return measure.indicators().stream()
                .flatMap(
                        number -> sources.result().flatMap(it -> it.assessment().indicator(number)).stream())
                .map(indicator -> Printed.score(indicator.score()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), scores -> scores.isEmpty() ? "" : " ได้คะแนน " + scores));
    }

    private Block table() {
        var grid = new Grid(null)
                .column("ตัวชี้วัด", 2)
                .column("มาตรการ/โครงการ/กิจกรรม", 3)
                .column("ผลการวิเคราะห์ตัวชี้วัด", 4)
                .column("ขั้นตอน/วิธีดำเนินการ", 4)
                .column("ผู้รับผิดชอบ", 2)
                .column("ระยะเวลาดำเนินการ", 2);
        sources.plan()
                .measures()
                .forEach(measure -> grid.row(List.of(
                        Texts.lines(measure.indicators().stream()
                                .map(sources::indicator)
                                .toList()),
                        Texts.dashed(Stream.concat(Stream.of(measure.title()), measure.furtherTitles().stream())
                                .toList()),
                        Texts.dashed(measure.analysis().results()),
                        parts.steps(measure),
                        Texts.cell(String.join("/ ", sources.agency().responsible(measure.assignees()))),
                        Texts.cell(parts.period(measure)))));
        return grid.table();
    }
}
