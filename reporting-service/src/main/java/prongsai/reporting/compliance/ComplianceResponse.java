package prongsai.reporting.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.reporting.report.Content;

/** How an agency and all below it keep to their duties, in all, by period and by kind of content. */
@Schema(name = "Compliance")
public record ComplianceResponse(
        UUID agencyId,
        @Schema(examples = "ROIET", maxLength = 40) String agencyCode,
        @Schema(description = "Buddhist era.", examples = "2567", minimum = "2400", maximum = "2700") int fiscalYear,
        @Schema(
                        description = "The day in Bangkok by which it is told what is overdue and what is still open.",
                        examples = "2024-02-01")
                LocalDate asOf,
        FiguresResponse figures,
        @Schema(description = "Those that occur.", maxItems = 40) List<OfPeriod> periods,
        @Schema(description = "Those that occur.", maxItems = 3) List<OfContent> contents) {

    /** A kind of period after the other, each in the order of time: R9 comes before R12. */
    private static final Comparator<String> PERIODS = Comparator.<String>comparingInt(label -> label.charAt(0))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    /** The figures of one period. */
    @Schema(name = "ComplianceOfPeriod")
    public record OfPeriod(@Schema(examples = "Q1/2567", maxLength = 10) String period, FiguresResponse figures) {}

    /** The figures of one kind of content. */
    @Schema(name = "ComplianceOfContent")
    public record OfContent(Content content, FiguresResponse figures) {}

    /** @param cells at least one, which is empty where there are no reports */
    static ComplianceResponse of(ComplianceFilter filter, List<CountRepository.Cell> cells) {
        var agency = cells.get(0);
        var links = new ReportLinks(filter).within(agency.agencyId());
        var total = cells.stream().map(CountRepository.Cell::tally).reduce(Tally.NONE, Tally::plus);
        var periods = by(cells, CountRepository.Cell::period).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(PERIODS))
                .map(each -> new OfPeriod(
                        each.getKey(),
                        FiguresResponse.of(
                                each.getValue(), links.ofPeriod(each.getKey()).toString())))
                .toList();
        var contents = by(cells, CountRepository.Cell::content).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new OfContent(
                        Content.valueOf(each.getKey()),
                        FiguresResponse.of(
                                each.getValue(), links.ofContent(each.getKey()).toString())))
                .toList();
        return new ComplianceResponse(
                agency.agencyId(),
                agency.agencyCode(),
                filter.fiscalYear,
                agency.today(),
                FiguresResponse.of(total, links.toString()),
                periods,
                contents);
    }

    private static Map<String, Tally> by(
            List<CountRepository.Cell> cells, Function<CountRepository.Cell, String> part) {
        var sums = new LinkedHashMap<String, Tally>();
        cells.stream()
                .filter(cell -> part.apply(cell) != null)
                .forEach(cell -> sums.merge(part.apply(cell), cell.tally(), Tally::plus));
        return sums;
    }
}
