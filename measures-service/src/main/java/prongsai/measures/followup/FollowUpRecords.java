package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.http.IfMatch;
import prongsai.measures.agency.Agencies;
import prongsai.measures.fault.Faults;
import prongsai.measures.plan.OwnPlans;

/** Records what came of follow-ups and corrects that; also of a closed plan, because what was held before is told late. */
@ApplicationScoped
class FollowUpRecords {

    private final FollowUpRepository followUps;
    private final OwnFollowUps own;
    private final OwnPlans plans;
    private final Agencies agencies;
    private final RecordCorrections corrections;
    private final FollowUpReader reader;
    private final FollowUpEvents events;

    FollowUpRecords(
            FollowUpRepository followUps,
            OwnFollowUps own,
            OwnPlans plans,
            Agencies agencies,
            RecordCorrections corrections,
            FollowUpReader reader,
            FollowUpEvents events) {
        this.followUps = followUps;
        this.own = own;
        this.plans = plans;
        this.agencies = agencies;
        this.corrections = corrections;
        this.reader = reader;
        this.events = events;
    }

    FollowUpResponse record(UUID id, RecordFollowUp request, IfMatch ifMatch) {
        var followUp = own.lock(id, ifMatch);
        var by = plans.sign();
        followUp.requireOpen();
        check(followUp, request, "", Bangkok.dateOf(by.at()));
        followUp.record(request, by);
        return told(followUp);
    }

    FollowUpResponse correct(UUID id, CorrectRecord request, IfMatch ifMatch) {
        var followUp = own.lock(id, ifMatch);
        var by = plans.sign();
        followUp.requireRecorded();
        check(followUp, request.record(), "/record", Bangkok.dateOf(by.at()));
        corrections.keep(followUp, request.reason(), by);
        followUp.correct(request.record());
        return told(followUp);
    }

    private void check(FollowUp followUp, RecordFollowUp request, String at, LocalDate today) {
        var faults = new Faults();
        var units = agencies.unitsOf(followUp.agency());
        request.check(faults, at, new RecordFollowUp.Surroundings(followUp.measuresToRecord(), units, today));
        faults.throwIfAny();
    }

    private FollowUpResponse told(FollowUp followUp) {
        followUps.flush();
        events.recorded(followUp);
        return reader.read(followUp);
    }
}
