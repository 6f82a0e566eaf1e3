package prongsai.reporting.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;

/**
 * What the reports of one schedule have in common.
 *
 * @param measureId null if the reports are about an item or the whole plan
 * @param reviewerAgencyId the agency that receives and reviews them; the reporting one itself for its own head, null for nobody
 * @param fiscalYear of the plan, in the Buddhist era
 * @param responsibleUnitIds the units that must act; empty means the agency itself
 */
@Embeddable
public record Duty(
        UUID scheduleId,
        UUID measurePlanId,
        UUID measureId,
        UUID agencyId,
        UUID reviewerAgencyId,
        int fiscalYear,
        @Enumerated(EnumType.STRING) Content content,
        List<UUID> responsibleUnitIds) {

    /** Whether nobody reviews them, because they go to the public website. */
    boolean isPublic() {
        return reviewerAgencyId == null;
    }

    /** Whether they stay within the agency. */
    public boolean isOwnHeads() {
        return agencyId.equals(reviewerAgencyId);
    }

    Duty of(List<UUID> units) {
        return new Duty(
                scheduleId,
                measurePlanId,
                measureId,
                agencyId,
                reviewerAgencyId,
                fiscalYear,
                content,
                List.copyOf(units));
    }
}
