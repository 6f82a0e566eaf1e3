package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import prongsai.kit.caller.Caller;
import prongsai.measures.assignee.Names;
import prongsai.measures.evidence.EvidenceOfFollowUps;

/** Puts together what a follow-up shows: its record with evidence and corrections, for those who may see it. */
@ApplicationScoped
class FollowUpReader {

    private final EvidenceOfFollowUps evidence;
    private final RecordCorrections corrections;
    private final Caller caller;

    FollowUpReader(EvidenceOfFollowUps evidence, RecordCorrections corrections, Caller caller) {
        this.evidence = evidence;
        this.corrections = corrections;
        this.caller = caller;
    }

    FollowUpResponse read(FollowUp followUp) {
        var corrected = followUp.status() == FollowUpStatus.RECORDED
                ? corrections.of(followUp.id())
                : List.<RecordCorrections.Correction>of();
        return FollowUpResponse.from(
                followUp,
                Names.of(followUp.agency().code(), caller.agencyCode()),
                evidence.of(followUp.id()),
                corrected);
    }
}
