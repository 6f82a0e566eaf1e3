package prongsai.reporting.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;

/**
 * What the reports of one schedule have in common.
 *
 * @param measureId null if the reports are about the whole plan
 * @param fiscalYear of the plan, in the Buddhist era
 * @param responsibleUnitIds the units that must act; empty means the agency itself
 */
@Embeddable
public record Duty(
        UUID scheduleId,
        UUID measurePlanId,
        UUID measureId,
        UUID agencyId,
        int fiscalYear,
        @Enumerated(EnumType.STRING) Content content,
        List<UUID> responsibleUnitIds) {}
