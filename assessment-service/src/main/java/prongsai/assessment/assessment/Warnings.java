package prongsai.assessment.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prongsai.assessment.assessment.Warning.Code;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Indicator;
import prongsai.kit.text.ThaiText;

/** What is odd about the words of a document. All are compared by their search keys: damage of the PDF is none of the document. */
final class Warnings {

    /** Of what two names share; the names of the NACC's indicators share half of their letters at most. */
    private static final double ALIKE = 0.6;

    private final Criteria criteria;
    private final AssessmentView view;
    private final List<Warning> found = new ArrayList<>();

    /** Search keys of the indicators' names by number, as far as they were needed. */
    private final Map<Integer, String> names = new HashMap<>();

    private Warnings(Criteria criteria, AssessmentView view) {
        this.criteria = criteria;
        this.view = view;
    }

    static List<Warning> of(AssessmentView view, Criteria criteria) {
        var warnings = new Warnings(criteria, view);
        warnings.lookAtLabels();
        warnings.lookAtItems();
        warnings.lookAtAgencyNames();
        return warnings.found;
    }

    private void lookAtLabels() {
        var indicators = view.sortedIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            var score = indicators.get(i);
            var own = criteria.indicator(score.number()).orElseThrow();
            if (score.printedLabel() != null && !isSame(score.printedLabel(), own.nameTh())) {
                found.add(label(ThaiText.searchKey(score.printedLabel()), own, "/indicators/" + i + "/printedLabel"));
            }
        }
    }

    private Warning label(String printed, Indicator own, String pointer) {
        var nearest = own;
        var likeness = Math.max(ALIKE, likeness(printed, own));
        for (var other : criteria.indicators()) {
            if (likeness(printed, other) > likeness) {
                nearest = other;
                likeness = likeness(printed, other);
            }
        }
        if (nearest != own) {
            return new Warning(
                    Code.SWAPPED_LABEL,
                    pointer,
                    "The label of indicator " + own.number() + " is the name of indicator " + nearest.number() + ".",
                    "ชื่อที่พิมพ์ของตัวชี้วัดที่ " + own.number() + " เป็นชื่อของตัวชี้วัดที่ " + nearest.number());
        }
        return new Warning(
                Code.DIFFERENT_LABEL,
                pointer,
                "The label is not the name of indicator " + own.number() + " in the criteria.",
                "ชื่อที่พิมพ์ไม่ตรงกับชื่อตัวชี้วัดที่ " + own.number() + " ตามเกณฑ์");
    }

    private double likeness(String printed, Indicator indicator) {
        var name = names.computeIfAbsent(indicator.number(), any -> ThaiText.searchKey(indicator.nameTh()));
        return Likeness.of(printed, name);
    }

    private void lookAtItems() {
        Map<String, String> titles = new HashMap<>();
        var items = view.entered().items();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item.printedTitle() == null) {
                continue;
            }
            var earlier = titles.putIfAbsent(item.code(), item.printedTitle());
            if (earlier != null && !isSame(earlier, item.printedTitle())) {
                found.add(new Warning(
                        Code.ITEM_CODE_WITH_TWO_TITLES,
                        "/items/" + i,
                        "The document uses the code " + item.code() + " for another title, too.",
                        "เอกสารใช้รหัส " + item.code() + " กับชื่ออื่นด้วย"));
            }
        }
    }

    private void lookAtAgencyNames() {
        var printed = view.entered().printedAgencyNames();
        var known = view.agencyNames().stream().map(ThaiText::searchKey).collect(Collectors.toSet());
        var keys = printed.stream().map(name -> ThaiText.searchKey(name.name())).toList();
        IntStream.range(0, keys.size())
                .filter(i -> keys.indexOf(keys.get(i)) == i)
                .forEach(i -> {
                    if (!known.contains(keys.get(i))) {
                        found.add(new Warning(
                                Code.UNKNOWN_AGENCY_NAME,
                                "/printedAgencyNames/" + i,
                                "This is neither the agency's name nor another of its names.",
                                "ไม่ใช่ชื่อหรือชื่ออื่นของหน่วยงานนี้"));
                    }
                    if (i > 0) {
                        found.add(new Warning(
                                Code.TWO_AGENCY_NAMES,
                                "/printedAgencyNames/" + i,
                                "The document calls the agency by another name, too.",
                                "เอกสารเรียกหน่วยงานด้วยชื่ออื่นด้วย"));
                    }
                });
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || ThaiText.searchKey(one).equals(ThaiText.searchKey(other));
    }
}
