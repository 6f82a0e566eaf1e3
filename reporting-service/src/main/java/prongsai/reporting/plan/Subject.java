package prongsai.reporting.plan;

import java.util.List;
import java.util.UUID;

/**
 * What is reported on: a measure, or the whole plan.
 *
 * @param measureId null for the whole plan
 * @param mainUnitIds the registered units with main responsibility, by number of the measure; may be empty
 */
public record Subject(UUID measureId, String title, List<UUID> mainUnitIds) {}
