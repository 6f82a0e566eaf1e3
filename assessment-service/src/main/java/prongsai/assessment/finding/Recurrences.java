package prongsai.assessment.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Item;
import prongsai.kit.text.ItemCode;

/**
 * Tells which findings of a year come back. A finding comes back when an earlier one cites the same item or, where one of the
 * two cites no item that its criteria know, is about the same indicator. Which items are the same does not follow from their
 * codes: o42, o34 and o25 were one item. What is to be kept up is no defect and does not come back.
 */
public final class Recurrences {

    private final int fiscalYear;
    private final Criteria criteria;
    private final List<YearOfFindings> earlier;

    /** @param earlier assessments of the same agency and programme, before this fiscal year */
    public Recurrences(int fiscalYear, Criteria criteria, List<YearOfFindings> earlier) {
        this.fiscalYear = fiscalYear;
        this.criteria = criteria;
        this.earlier = List.copyOf(earlier);
    }

    /** Those of the year looked at. */
    public Criteria criteria() {
        return criteria;
    }

    /** Empty when it is new, or to be kept up. */
    public Optional<Recurrence> of(FindingContent finding) {
        if (finding.severity() == Severity.MAINTAIN) {
            return Optional.empty();
        }
        var subject = Subject.of(finding, criteria, code -> code);
        var years = earlier.stream()
                .filter(year -> hasSame(year, subject))
                .map(YearOfFindings::fiscalYear)
                .collect(Collectors.toCollection(TreeSet::new));
        return years.isEmpty() ? Optional.empty() : Optional.of(new Recurrence(years.first(), inRow(years)));
    }

    private static boolean hasSame(YearOfFindings year, Subject subject) {
        return year.findings().stream()
                .filter(before -> before.severity() != Severity.MAINTAIN)
                .map(before -> Subject.of(before, year.criteria(), year.sameItems()::get))
                .anyMatch(subject::isSameAs);
    }

    private int inRow(Set<Integer> years) {
        int count = 1;
        while (years.contains(fiscalYear - count)) {
            count++;
        }
        return count;
    }

    /**
     * What a finding is about.
     *
     * @param indicators the one it names, or else those of the items that it cites
     * @param citesItems whether it cites any that the criteria know
     * @param items the codes that these items have in the year looked at, if they are still there
     */
    private record Subject(Set<Integer> indicators, boolean citesItems, Set<String> items) {

        static Subject of(FindingContent finding, Criteria criteria, UnaryOperator<String> today) {
            var cited = finding.references().stream()
                    .map(ItemCode::normalised)
                    .filter(Objects::nonNull)
                    .flatMap(code -> criteria.item(code).stream())
                    .toList();
            return new Subject(
                    finding.indicator() == null ? indicatorsOf(cited) : Set.of(finding.indicator()),
                    !cited.isEmpty(),
                    cited.stream()
                            .map(item -> today.apply(item.code()))
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
        }

        private static Set<Integer> indicatorsOf(List<Item> items) {
            return items.stream().map(Item::indicator).filter(Objects::nonNull).collect(Collectors.toSet());
        }

        boolean isSameAs(Subject earlier) {
            return citesItems && earlier.citesItems
                    ? items.stream().anyMatch(earlier.items::contains)
                    : indicators.stream().anyMatch(earlier.indicators::contains);
        }
    }
}
