package prongsai.assessment.agency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prongsai.kit.problem.Fault;

/** What must hold for a new agency beyond the form of its fields. */
final class AgencyRules {

    /** Deep enough for a nation of thirty levels, short enough for an index. */
    static final int LONGEST_PATH = 1000;

    private AgencyRules() {}

    static List<Fault> broken(RegisterAgency wanted, Agency parent) {
        var faults = new ArrayList<Fault>();
        if (wanted.type() == AgencyType.NATION) {
            faults.add(new Fault(
                    "/type", "There is one nation, and it is the root.", "ประเทศมีได้เพียงหนึ่งเดียวที่ระดับบนสุด"));
        }
        if (Agency.pathUnder(parent, wanted.code()).length() > LONGEST_PATH) {
            faults.add(new Fault(
                    "/parentId", "The hierarchy is too deep below this agency.", "ลำดับชั้นใต้หน่วยงานนี้ลึกเกินไป"));
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < wanted.units().size(); i++) {
            if (!names.add(wanted.units().get(i).nameTh())) {
                faults.add(new Fault(
                        "/units/" + i + "/nameTh",
                        "The agency has a unit of this name already.",
                        "หน่วยงานมีส่วนราชการชื่อนี้อยู่แล้ว"));
            }
        }
        return faults;
    }
}
