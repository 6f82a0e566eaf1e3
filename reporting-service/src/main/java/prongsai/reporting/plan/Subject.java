package prongsai.reporting.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is reported on: a measure, an item or the whole plan.
 *
 * @param measureId null unless a measure
 * @param itemCode null unless an item
 * @param mainUnitIds the registered units with main responsibility, by number of the measure; may be empty
 * @param endsOn the last day on which it is carried out; null if it has no end
 */
public record Subject(UUID measureId, String itemCode, String title, List<UUID> mainUnitIds, LocalDate endsOn) {}
