package prongsai.assessment.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prongsai.assessment.criteria.AggregationMethod;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Item;
import prongsai.kit.problem.Fault;

/** What must hold for the numbers that are entered, by the criteria of the programme and year. */
final class EntryRules {

    private final Criteria criteria;

    EntryRules(Criteria criteria) {
        this.criteria = criteria;
    }

    /** All that is broken, in the order of the request. */
    List<Fault> broken(CorrectAssessment entered) {
        var faults = new ArrayList<Fault>();
        indicatorsAreKnownAndGivenOnce(entered, faults);
        itemsAreKnownAndScoredOnce(entered, faults);
        partsAreKnownAndGivenOnce(entered, faults);
        reportedScoresAreOfOneKnownThing(entered, faults);
        findingsReferToWhatIsKnown(entered, faults);
        return faults;
    }

    private void indicatorsAreKnownAndGivenOnce(CorrectAssessment entered, List<Fault> faults) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < entered.indicators().size(); i++) {
            var number = entered.indicators().get(i).number();
            var pointer = "/indicators/" + i + "/number";
            if (criteria.indicator(number).isEmpty()) {
                faults.add(unknownIndicator(pointer));
            } else if (!seen.add(number)) {
                faults.add(new Fault(pointer, "This indicator is given twice.", "ระบุตัวชี้วัดนี้ซ้ำ"));
            }
        }
    }

    private void itemsAreKnownAndScoredOnce(CorrectAssessment entered, List<Fault> faults) {
        Set<String> scored = new HashSet<>();
        for (int i = 0; i < entered.items().size(); i++) {
            var item = entered.items().get(i);
            var code = item.meant();
            if (code.isEmpty()) {
                faults.add(new Fault(
                        "/items/" + i + "/code",
                        "It is not clear which question or item is meant; write i2, e15 or o14.",
                        "ไม่ชัดเจนว่าหมายถึงข้อใด โปรดระบุเป็น i2, e15 หรือ o14"));
            } else if (!isKnown(code.get())) {
                faults.add(new Fault(
                        "/items/" + i + "/code",
                        "The criteria have no question or item of this code.",
                        "เกณฑ์ไม่มีข้อคำถามหรือข้อที่มีรหัสนี้"));
            } else if (item.score() == null && item.printedTitle() == null) {
                faults.add(new Fault(
                        "/items/" + i + "/score", "Give its score or its title.", "โปรดระบุคะแนนหรือชื่อข้อ"));
            } else if (item.score() != null && !scored.add(code.get())) {
                faults.add(new Fault(
                        "/items/" + i + "/code",
                        "This question or item has a score already.",
                        "ระบุคะแนนของข้อนี้ซ้ำ"));
            }
        }
    }

    /** A list that scores are computed from is whole. Of others only a part may be known: any is taken, and kept without counting. */
    private boolean isKnown(String code) {
        return criteria.item(code).isPresent()
                || criteria.items().stream()
                        .filter(item -> item.code().charAt(0) == code.charAt(0))
                        .noneMatch(this::makesScores);
    }

    private boolean makesScores(Item item) {
        return Optional.ofNullable(item.indicator())
                .flatMap(criteria::indicator)
                .filter(indicator -> indicator.aggregation() != AggregationMethod.GIVEN)
                .isPresent();
    }

    private void partsAreKnownAndGivenOnce(CorrectAssessment entered, List<Fault> faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entered.parts().size(); i++) {
            var code = entered.parts().get(i).code();
            var pointer = "/parts/" + i + "/code";
            if (!hasPart(code)) {
                faults.add(unknownPart(pointer));
            } else if (!seen.add(code)) {
                faults.add(new Fault(pointer, "This part is given twice.", "ระบุส่วนนี้ซ้ำ"));
            }
        }
    }

    private void reportedScoresAreOfOneKnownThing(CorrectAssessment entered, List<Fault> faults) {
        for (int i = 0; i < entered.reportedScores().size(); i++) {
            var score = entered.reportedScores().get(i);
            var pointer = "/reportedScores/" + i;
            if (!score.isOfOneThing()) {
                faults.add(new Fault(
                        pointer,
                        "Give exactly one of indicator, instrument and part.",
                        "โปรดระบุ indicator, instrument หรือ part เพียงอย่างเดียว"));
            } else if (score.indicator() != null
                    && criteria.indicator(score.indicator()).isEmpty()) {
                faults.add(unknownIndicator(pointer + "/indicator"));
            } else if (score.instrument() != null && !hasInstrument(score.instrument())) {
                faults.add(new Fault(
                        pointer + "/instrument", "The criteria have no such instrument.", "เกณฑ์ไม่มีเครื่องมือนี้"));
            } else if (score.part() != null && !hasPart(score.part())) {
                faults.add(unknownPart(pointer + "/part"));
            }
        }
    }

    private boolean hasInstrument(String code) {
        return criteria.instruments().stream().anyMatch(one -> one.code().equals(code));
    }

    private boolean hasPart(String code) {
        return criteria.parts().stream().anyMatch(one -> one.code().equals(code));
    }

    private void findingsReferToWhatIsKnown(CorrectAssessment entered, List<Fault> faults) {
        for (int i = 0; i < entered.findings().size(); i++) {
            faults.addAll(entered.findings().get(i).broken(criteria, "/findings/" + i));
        }
    }

    private static Fault unknownPart(String pointer) {
        return new Fault(pointer, "The criteria have no such part of an instrument.", "เกณฑ์ไม่มีส่วนนี้ของเครื่องมือ");
    }

    private static Fault unknownIndicator(String pointer) {
        return new Fault(pointer, "The criteria have no indicator of this number.", "เกณฑ์ไม่มีตัวชี้วัดหมายเลขนี้");
    }
}
