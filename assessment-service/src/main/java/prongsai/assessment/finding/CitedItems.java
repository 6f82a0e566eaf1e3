package prongsai.assessment.finding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Indicator;
import prongsai.assessment.criteria.Item;
import prongsai.kit.text.Certainty;
import prongsai.kit.text.ItemCode;
import prongsai.kit.text.ThaiText;

/** Looks up in the criteria what findings cite. Where a code is ambiguous all that it may mean is listed; nothing is guessed. */
final class CitedItems {

    private static final Pattern NUMBER = Pattern.compile("([1-9])([0-9]?)$");
    /** A scan reads i๑ as ๒๑. */
    private static final String MISREAD_I = "2";

    private final Criteria criteria;

    CitedItems(Criteria criteria) {
        this.criteria = criteria;
    }

    List<ReferenceResponse> of(FindingContent finding) {
        return finding.references().stream()
                .map(code -> new ReferenceResponse(
                        code.raw(),
                        code.normalised(),
                        code.certainty(),
                        code.normalised() == null ? null : known(code.normalised()),
                        code.normalised() == null ? null : title(code.normalised()),
                        code.certainty() == Certainty.AMBIGUOUS ? candidates(code, finding) : List.of()))
                .toList();
    }

    /** Null where the criteria know no item of the instrument at all, so that nothing can be said. */
    private Boolean known(String code) {
        return knowsItemsLike(code) ? criteria.item(code).isPresent() : null;
    }

    private String title(String code) {
        return criteria.item(code).map(Item::titleTh).orElse(null);
    }

    private boolean knowsItemsLike(String code) {
        return criteria.items().stream().anyMatch(item -> item.code().charAt(0) == code.charAt(0));
    }

    private List<ReferenceResponse.Candidate> candidates(ItemCode ambiguous, FindingContent finding) {
        var number = NUMBER.matcher(ThaiText.searchKey(ambiguous.raw()));
        if (!number.find()) {
            return List.of();
        }
        var misread = number.group(1).equals(MISREAD_I)
                && !number.group(2).isEmpty()
                && !number.group(2).equals("0");
        return Stream.concat(
                        Stream.of("i", "e", "o").map(letter -> letter + number.group()),
                        misread ? Stream.of("i" + number.group(2)) : Stream.of())
                .filter(code -> fits(code, finding))
                .filter(code -> !Boolean.FALSE.equals(known(code)))
                .map(code -> new ReferenceResponse.Candidate(code, title(code)))
                .toList();
    }

    /** By what the finding says otherwise: the instrument of its indicator, and whether it is about a question or an item. */
    private boolean fits(String code, FindingContent finding) {
        var instrument = ItemCode.read(code).instrument().orElseThrow().name();
        var isItem = instrument.equals(ItemCode.Instrument.OIT.name());
        var ofIndicator = finding.indicator() == null
                || criteria.indicator(finding.indicator())
                        .map(Indicator::instrument)
                        .filter(instrument::equals)
                        .isPresent();
        return ofIndicator
                && switch (finding.origin()) {
                    case QUESTION -> !isItem;
                    case OIT_ITEM -> isItem;
                    default -> true;
                };
    }
}
