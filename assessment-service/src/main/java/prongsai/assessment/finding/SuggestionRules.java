package prongsai.assessment.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Indicator;
import prongsai.assessment.criteria.Item;

/**
 * What scores suggest to mend, to improve and to keep up.
 *
 * <p>{@code urgentBelow} is written in the booklet of an education area office (OBEC, FY2566: below 95 is urgent, lowest
 * first); where a programme names none, what did not pass is urgent. The booklet's second list, to be improved further, has
 * indicators 9 and 10, both at 100, and no reason with it. They are the two of OIT, and its text speaks of keeping what is
 * disclosed up to date; so {@code improveInstrument} is our reading: what this instrument checks has to be done anew each
 * year, however good it was. "The highest scores of all" would give the same two. A town municipality of the NACC wants OIT at
 * 100 kept up, so this belongs to the criteria and can be overridden.
 *
 * @param urgentBelow scores below are urgent
 * @param excellentAt scores from here on need no improvement; in between they do
 * @param improveInstrument code of the instrument to be improved even where it is excellent; null: none
 * @param maintain whether to suggest to keep up what is excellent
 */
public record SuggestionRules(
        BigDecimal urgentBelow, BigDecimal excellentAt, String improveInstrument, boolean maintain) {

    private static final Comparator<Suggestion> LIST_ORDER = Comparator.comparing(Suggestion::severity)
            .thenComparing(suggestion -> suggestion.itemCode() != null)
            .thenComparing(Suggestion::score);

    /**
     * Severest first; indicators before items; lowest scores first, equal ones as the criteria order them.
     *
     * @param indicators scores by number
     * @param items scores of questions and items by code
     */
    public List<Suggestion> suggest(
            Criteria criteria, Map<Integer, BigDecimal> indicators, Map<String, BigDecimal> items) {
        var suggestions = new ArrayList<Suggestion>();
        criteria.indicators().stream()
                .filter(indicator -> indicators.containsKey(indicator.number()))
                .flatMap(indicator -> of(indicator, indicators.get(indicator.number())).stream())
                .forEach(suggestions::add);
        criteria.items().stream()
                .filter(item -> items.containsKey(item.code()))
                .flatMap(item -> of(item, items.get(item.code())).stream())
                .forEach(suggestions::add);
        suggestions.sort(LIST_ORDER);
        return suggestions;
    }

    private Optional<Suggestion> of(Indicator indicator, BigDecimal score) {
        return judge(score, indicator.instrument())
                .map(verdict -> new Suggestion(
                        verdict.severity(),
                        Origin.SCORE,
                        indicator.number(),
                        null,
                        indicator.nameTh(),
                        score,
                        verdict.reason()));
    }

    /** Only low ones: a list of every excellent item would bury the others. */
    private Optional<Suggestion> of(Item item, BigDecimal score) {
        var origin = item.code().startsWith("o") ? Origin.OIT_ITEM : Origin.QUESTION;
        return low(score)
                .map(verdict -> new Suggestion(
                        verdict.severity(),
                        origin,
                        item.indicator(),
                        item.code(),
                        item.titleTh(),
                        score,
                        verdict.reason()));
    }

    private Optional<Verdict> judge(BigDecimal score, String instrument) {
        var low = low(score);
        if (low.isPresent()) {
            return low;
        }
        if (instrument.equals(improveInstrument)) {
            return Optional.of(new Verdict(
                    Severity.IMPROVE,
                    "คะแนน %s ไม่เร่งด่วน แต่สิ่งที่ %s ตรวจต้องทำให้เป็นปัจจุบันทุกปี จึงต้องพัฒนาให้ดีขึ้น"
                            .formatted(shown(score), instrument),
                    "%s is not urgent, but what %s checks is to be done anew each year."
                            .formatted(shown(score), instrument)));
        }
        return maintain
                ? Optional.of(new Verdict(
                        Severity.MAINTAIN,
                        "คะแนน %s ถึงเกณฑ์ดีเยี่ยม %s ควรรักษามาตรฐาน".formatted(shown(score), shown(excellentAt)),
                        "%s reaches %s: to be kept up.".formatted(shown(score), shown(excellentAt))))
                : Optional.empty();
    }

    private Optional<Verdict> low(BigDecimal score) {
        if (score.compareTo(urgentBelow) < 0) {
            return Optional.of(new Verdict(
                    Severity.URGENT,
                    "คะแนน %s ต่ำกว่า %s เป็นข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน"
                            .formatted(shown(score), shown(urgentBelow)),
                    "%s is below %s: to be mended at once.".formatted(shown(score), shown(urgentBelow))));
        }
        if (score.compareTo(excellentAt) < 0) {
            return Optional.of(new Verdict(
                    Severity.IMPROVE,
                    "คะแนน %s ยังไม่ถึงเกณฑ์ดีเยี่ยม %s ควรพัฒนาให้ดีขึ้น".formatted(shown(score), shown(excellentAt)),
                    "%s is not urgent, but below %s: to be improved.".formatted(shown(score), shown(excellentAt))));
        }
        return Optional.empty();
    }

    private static String shown(BigDecimal score) {
        return score.setScale(2).toPlainString();
    }

    private record Verdict(Severity severity, SuggestionReason reason) {

        Verdict(Severity severity, String th, String en) {
            this(severity, new SuggestionReason(th, en));
        }
    }
}
