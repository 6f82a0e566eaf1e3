package prongsai.measures.plan;

import java.util.List;
import java.util.UUID;
import prongsai.measures.fault.Faults;

/** What is said of a plan as a whole; null is silence. */
interface PlanHead {

    String programme();

    UUID assessmentId();

    String title();

    String introduction();

    KeyedBy keyedBy();

    List<IssueRequest> issues();

    PlanConstraintsRequest constraints();

    LetterRequest letter();

    /** Notes what is wrong with it, but for the assessment, which the request cannot know. */
    default void check(Faults faults) {
        IssueRequest.check(issues(), faults);
        faults.unless(
                issues().isEmpty() || keyedBy() == KeyedBy.ISSUE,
                "/issues",
                "Only a plan that is keyed by ISSUE has issues.",
                "เฉพาะแผนที่จัดตามประเด็น (ISSUE) เท่านั้นที่มีประเด็น");
        if (constraints() != null) {
            constraints().check(faults);
        }
        if (letter() != null) {
            letter().check(faults);
        }
    }
}
