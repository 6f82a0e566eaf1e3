package prongsai.reporting.plan;

import java.util.List;
import java.util.UUID;
import prongsai.reporting.assignee.Assignee;

/**
 * A plan was approved, approved again or closed: told within the service, in the transaction that stores the plan, once for each
 * time that it was settled.
 *
 * @param agencyCode as the event says; the agency itself may not be known yet
 */
public record PlanSettled(UUID measurePlanId, String agencyCode, List<RoundsOfMeasure> measures) {

    /**
     * What a measure says of its reports.
     *
     * @param months of the cumulative rounds that it names; may be empty
     * @param reporter who reports on it
     */
    public record RoundsOfMeasure(UUID measureId, List<Integer> months, Assignee reporter) {}
}
