package prongsai.reporting.template;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prongsai.kit.calendar.ThaiDate;
import prongsai.reporting.document.PlanData;
import prongsai.reporting.document.PlanData.MeasureData;
import prongsai.reporting.document.Printed;
import prongsai.reporting.manuscript.Manuscript;

/** What the fields are filled with; numbers and dates have the digits of the document, texts those in which they were written. */
record TemplateValues(Manuscript manuscript, PlanData plan, LocalDate today) {

    /** Stands for the body until that is set, which is more than a text. */
    static final String BODY = "{{" + TemplateField.BODY.text() + "}}";

    Map<TemplateField, String> texts() {
        var texts = new EnumMap<TemplateField, String>(TemplateField.class);
        texts.put(TemplateField.AGENCY_NAME, manuscript.agency());
        texts.put(TemplateField.TITLE, manuscript.title());
        texts.put(TemplateField.DATE, digits(ThaiDate.day(today).print(ThaiDate.Style.FULL)));
        texts.put(TemplateField.BODY, BODY);
        if (plan != null) {
            texts.put(TemplateField.FISCAL_YEAR, digits(String.valueOf(plan.fiscalYear())));
            texts.put(TemplateField.PLAN_TITLE, plan.title());
            texts.put(TemplateField.PLAN_INTRODUCTION, Objects.requireNonNullElse(plan.introduction(), ""));
        }
        return texts;
    }

    List<Map<TemplateField, String>> measures() {
        return plan == null
                ? List.of()
                : plan.measures().stream().map(this::measure).toList();
    }

    /** With the texts of the whole document, which may stand in the row, too. */
    private Map<TemplateField, String> measure(MeasureData measure) {
        var texts = texts();
        texts.put(TemplateField.MEASURE_NUMBER, digits(String.valueOf(measure.number())));
        texts.put(TemplateField.MEASURE_ISSUE, Objects.requireNonNullElse(measure.issue(), ""));
        texts.put(
                TemplateField.MEASURE_TITLE,
                lines(Stream.concat(Stream.of(measure.title()), measure.furtherTitles().stream())));
        texts.put(TemplateField.MEASURE_APPROACHES, lines(measure.approaches().stream()));
        texts.put(
                TemplateField.MEASURE_STEPS,
                lines(measure.steps().stream().map(step -> digits(step.number() + ". ") + step.text())));
        texts.put(TemplateField.MEASURE_RESPONSIBLE, lines(measure.responsible().stream()));
        texts.put(TemplateField.MEASURE_FROM, digits(Printed.date(measure.from())));
        texts.put(TemplateField.MEASURE_UNTIL, digits(Printed.date(measure.until())));
        texts.put(TemplateField.MEASURE_FOLLOW_UP, followUp(measure));
        return texts;
    }

    /** In the words of the plan; where it has none, the rounds of reports and the days. */
    private String followUp(MeasureData measure) {
        if (measure.followUp() != null) {
            return measure.followUp();
        }
        var rounds = measure.rounds().stream().map(months -> digits("รอบ " + months + " เดือน"));
        var days = IntStream.range(0, measure.followedUpOn().size())
                .mapToObj(i -> digits("ครั้งที่ " + (i + 1) + " "
                        + ThaiDate.day(measure.followedUpOn().get(i)).print(ThaiDate.Style.ABBREVIATED)));
        return lines(Stream.concat(rounds, days));
    }

    private String digits(String text) {
        return manuscript.digits().write(text);
    }

    private static String lines(Stream<String> texts) {
        return texts.collect(Collectors.joining("\n"));
    }
}
