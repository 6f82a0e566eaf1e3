package prongsai.reporting.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.kit.calendar.Bangkok;
import prongsai.reporting.document.PlanData;
import prongsai.reporting.document.PlanData.MeasureData;
import prongsai.reporting.document.PlanData.StepData;
import prongsai.reporting.table.FileKind;
import prongsai.reporting.table.TableFile;

/** A published document as data, for anybody's program; dates in CE. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenData(
        String agencyCode,
        int fiscalYear,
        PublicationKind kind,
        int number,
        LocalDate publishedOn,
        LocalDate effectiveOn,
        String address,
        PlanData plan) {

    private static final List<String> HEADING = List.of(
            "agency_code",
            "agency",
            "fiscal_year",
            "measure_number",
            "measure_kind",
            "issue",
            "indicators",
            "measure",
            "approaches",
            "responsible",
            "from",
            "until",
            "until_precision",
            "report_rounds",
            "follow_up",
            "step_number",
            "step",
            "step_due_on",
            "step_status",
            "step_done_on",
            "evidence");

    static OpenData of(Publication publication, PlanData plan) {
        return new OpenData(
                publication.address().agencyCode(),
                publication.address().fiscalYear(),
                publication.address().kind(),
                publication.number(),
                Bangkok.dateOf(publication.publishedAt()),
                publication.effectiveOn(),
                publication.address().version(publication.number()),
                plan);
    }

    /** A row for each step, which repeats its measure; a measure without steps has one row. */
    TableFile table() {
        var rows = new ArrayList<List<Object>>();
        for (var measure : plan.measures()) {
            if (measure.steps().isEmpty()) {
                rows.add(row(measure, null));
            }
            measure.steps().forEach(step -> rows.add(row(measure, step)));
        }
        return new TableFile(FileKind.CSV, kind.segment() + "-" + fiscalYear, HEADING, rows);
    }

    private List<Object> row(MeasureData measure, StepData step) {
        var cells = new ArrayList<Object>();
        cells.add(agencyCode);
        cells.add(plan.agency());
        cells.add(fiscalYear);
        cells.add(measure.number());
        cells.add(text(measure.kind()));
        cells.add(measure.issue());
        cells.add(joined(measure.indicators().stream().map(String::valueOf)));
        cells.add(joined(Stream.concat(Stream.of(measure.title()), measure.furtherTitles().stream())));
        cells.add(joined(measure.approaches().stream()));
        cells.add(joined(measure.responsible().stream()));
        cells.add(measure.from() == null ? null : text(measure.from().date()));
        cells.add(measure.until() == null ? null : text(measure.until().date()));
        cells.add(measure.until() == null ? null : text(measure.until().precision()));
        cells.add(joined(measure.rounds().stream().map(String::valueOf)));
        cells.add(followUp(measure));
        cells.add(step == null ? null : step.number());
        cells.add(step == null ? null : step.text());
        cells.add(step == null ? null : text(step.dueOn()));
        cells.add(step == null ? null : step.status());
        cells.add(step == null ? null : text(step.doneOn()));
        cells.add(
                measure.evidence() == null
                        ? null
                        : joined(measure.evidence().stream().map(each -> each.url())));
        return cells;
    }

    private static String followUp(MeasureData measure) {
        return measure.followUp() != null
                ? measure.followUp()
                : joined(measure.followedUpOn().stream().map(LocalDate::toString));
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
