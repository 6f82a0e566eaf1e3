package prongsai.measures.finding;

import java.util.UUID;

/**
 * A finding as plans show it.
 *
 * @param recurring whether it was found the year before, too
 */
public record FindingView(
        UUID id, String severity, String origin, Integer indicator, String itemCode, String text, boolean recurring) {

    private static final String URGENT = "URGENT";

    /** Whether a plan must answer it or say why it does not. */
    public boolean urgent() {
        return URGENT.equals(severity);
    }
}
