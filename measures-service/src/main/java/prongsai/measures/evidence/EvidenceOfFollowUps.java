package prongsai.measures.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The evidence that follow-ups show. */
@ApplicationScoped
public class EvidenceOfFollowUps {

    private final EvidenceRepository evidence;

    EvidenceOfFollowUps(EvidenceRepository evidence) {
        this.evidence = evidence;
    }

    /** In the order in which it was entered. */
    public List<EvidenceLink> of(UUID followUpId) {
        return evidence.ofFollowUp(followUpId).stream()
                .map(each -> new EvidenceLink(each.id(), each.title(), each.url()))
                .toList();
    }
}
