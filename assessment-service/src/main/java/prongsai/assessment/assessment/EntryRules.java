package prongsai.assessment.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prongsai.assessment.criteria.Criteria;
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

    private void findingsReferToWhatIsKnown(CorrectAssessment entered, List<Fault> faults) {
        for (int i = 0; i < entered.findings().size(); i++) {
            faults.addAll(entered.findings().get(i).broken(criteria, "/findings/" + i));
        }
    }

    private static Fault unknownIndicator(String pointer) {
        return new Fault(pointer, "The criteria have no indicator of this number.", "เกณฑ์ไม่มีตัวชี้วัดหมายเลขนี้");
    }
}
