package prongsai.assessment.finding;

import java.util.UUID;

/** A finding as the other services hear of it. */
public record FindingSnapshot(
        UUID id, Severity severity, Origin origin, Integer indicator, String itemCode, String text) {

    public static FindingSnapshot of(Finding finding) {
        var content = finding.content();
        return new FindingSnapshot(
                finding.id(),
                content.severity(),
                content.origin(),
                content.indicator(),
                content.itemCode(),
                content.text());
    }
}
