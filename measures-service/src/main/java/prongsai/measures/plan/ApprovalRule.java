package prongsai.measures.plan;

import java.util.List;
import prongsai.measures.fault.Faults;
import prongsai.measures.finding.FindingView;
import prongsai.measures.measure.Measure;

/** What must hold before a plan is approved. A policy changes by a line here and its test; the pointers lead into the plan as GET shows it. */
enum ApprovalRule {
    A_PLAN_HAS_MEASURES {
        @Override
        void check(MeasurePlan plan, List<Measure> measures, List<FindingView> findings, Faults faults) {
            faults.unless(
                    !measures.isEmpty(),
                    "/measures",
                    "A plan needs a measure before approval.",
                    "แผนต้องมีมาตรการอย่างน้อยหนึ่งมาตรการก่อนอนุมัติ");
        }
    },
    A_MEASURE_HAS_STEPS {
        @Override
        void check(MeasurePlan plan, List<Measure> measures, List<FindingView> findings, Faults faults) {
            for (int i = 0; i < measures.size(); i++) {
                var number = measures.get(i).number();
                faults.unless(
                        !measures.get(i).steps().isEmpty(),
                        "/measures/" + i + "/steps",
                        "Measure " + number + " needs a step before approval.",
                        "มาตรการที่ " + number + " ต้องมีขั้นตอนก่อนอนุมัติ");
            }
        }
    },
    A_MEASURE_STANDS_UNDER_WHAT_THE_PLAN_IS_KEYED_BY {
        @Override
        void check(MeasurePlan plan, List<Measure> measures, List<FindingView> findings, Faults faults) {
            for (int i = 0; i < measures.size(); i++) {
                var measure = measures.get(i);
                var byIndicator = plan.content().keyedBy() == KeyedBy.INDICATOR;
                faults.unless(
                        byIndicator
                                ? !measure.indicators().isEmpty()
                                : plan.content().takes(measure.issue()),
                        "/measures/" + i + (byIndicator ? "/indicators" : "/issue"),
                        "Measure " + measure.number() + " needs "
                                + (byIndicator ? "an indicator." : "an issue of the plan."),
                        "มาตรการที่ " + measure.number() + " ต้องระบุ" + (byIndicator ? "ตัวชี้วัด" : "ประเด็นของแผน"));
            }
        }
    },
    AN_URGENT_FINDING_IS_ANSWERED_OR_EXPLAINED {
        @Override
        void check(MeasurePlan plan, List<Measure> measures, List<FindingView> findings, Faults faults) {
            for (int i = 0; i < findings.size(); i++) {
                var finding = findings.get(i);
                faults.unless(
                        !finding.urgent()
                                || plan.explanationOf(finding.id()).isPresent()
                                || measures.stream().anyMatch(measure -> measure.findingIds()
                                        .contains(finding.id())),
                        "/findings/" + i,
                        "An urgent finding needs a measure, or an explanation why it has none.",
                        "ข้อบกพร่องที่ต้องแก้ไขโดยเร่งด่วนต้องมีมาตรการ หรือคำชี้แจงว่าเหตุใดจึงไม่มี");
            }
        }
    };

    abstract void check(MeasurePlan plan, List<Measure> measures, List<FindingView> findings, Faults faults);

    /** Notes every broken rule. */
    static void checkAll(MeasurePlan plan, List<Measure> measures, List<FindingView> findings, Faults faults) {
        for (var rule : values()) {
            rule.check(plan, measures, findings, faults);
        }
    }
}
