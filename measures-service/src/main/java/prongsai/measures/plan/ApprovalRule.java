package prongsai.measures.plan;

import java.util.List;
import prongsai.measures.fault.Faults;
import prongsai.measures.measure.Measure;

/** What must hold before a plan is approved. A policy changes by a line here and its test. */
enum ApprovalRule {
    A_PLAN_HAS_MEASURES {
        @Override
        void check(List<Measure> measures, Faults faults) {
            faults.unless(
                    !measures.isEmpty(),
                    "/measures",
                    "A plan needs a measure before approval.",
                    "แผนต้องมีมาตรการอย่างน้อยหนึ่งมาตรการก่อนอนุมัติ");
        }
    },
    A_MEASURE_HAS_STEPS {
        @Override
        void check(List<Measure> measures, Faults faults) {
            for (int i = 0; i < measures.size(); i++) {
                var number = measures.get(i).number();
                faults.unless(
                        !measures.get(i).steps().isEmpty(),
                        "/measures/" + i + "/steps",
                        "Measure " + number + " needs a step before approval.",
                        "มาตรการที่ " + number + " ต้องมีขั้นตอนก่อนอนุมัติ");
            }
        }
    };

    abstract void check(List<Measure> measures, Faults faults);

    /** Notes every broken rule; the pointers lead into the plan as GET shows it. */
    static void checkAll(List<Measure> measures, Faults faults) {
        for (var rule : values()) {
            rule.check(measures, faults);
        }
    }
}
