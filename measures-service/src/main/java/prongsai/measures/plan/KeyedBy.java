package prongsai.measures.plan;

import java.util.List;

/** What the measures of a plan are put under. */
public enum KeyedBy {
    /** An issue (ประเด็น) of the plan, as in the reports of a municipality and of a provincial education office. */
    ISSUE,
    /** An indicator, as in the reports of a sub-district organisation and of an education area office. */
    INDICATOR,
    /** Nothing: a plain list of measures. */
    FREE;

    /** Whether a measure may stand under this issue, if those are the plan's; null is none. */
    boolean takes(String issue, List<Issue> issues) {
        return takes(issues.stream().anyMatch(each -> each.number().equals(issue)));
    }

    /** The same, where it is known whether the plan has the issue. */
    boolean takes(boolean hasIssue) {
        return this != ISSUE || hasIssue;
    }
}
