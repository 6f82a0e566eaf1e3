package prongsai.measures.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A piece of evidence as the events of its plan tell it; exactly one of measureId, stepId and followUpId says of what.
 *
 * @param effectiveOn the day from which it was in effect, null where it is not stated
 */
public record EvidenceSnapshot(
        UUID id,
        UUID measureId,
        UUID stepId,
        UUID followUpId,
        String url,
        String title,
        LocalDate effectiveOn,
        List<Item> items) {

    /** An item that it serves. */
    public record Item(String programme, int fiscalYear, String itemCode) {}
}
