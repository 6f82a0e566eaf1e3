package prongsai.measures.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.measures.fault.Faults;
import prongsai.measures.measure.Measures;
import prongsai.measures.plan.MeasurePlan;
import prongsai.measures.plan.OwnPlans;

/** Lets an agency say why it departs from what it adopted, and decide on the changes that it is offered; nobody else does. */
@ApplicationScoped
class AdoptedPlans {

    private final AdoptionRepository adoptions;
    private final Standings standings;
    private final OwnPlans own;
    private final Measures measures;
    private final Caller caller;

    AdoptedPlans(AdoptionRepository adoptions, Standings standings, OwnPlans own, Measures measures, Caller caller) {
        this.adoptions = adoptions;
        this.standings = standings;
        this.own = own;
        this.measures = measures;
        this.caller = caller;
    }

    AdoptionResponse state(UUID id, StateReasons request, IfMatch ifMatch) {
        return change(id, ifMatch, standing -> {
            var departures = standing.departures();
            var faults = new Faults();
            request.check(departures, faults);
            faults.throwIfAny();
            var by = own.sign();
            request.reasons().forEach(item -> item.among(departures)
                    .ifPresent(departure -> standing.adoption().state(departure, item.reason(), by)));
        });
    }

    AdoptionResponse answer(UUID id, AnswerOffers request, IfMatch ifMatch) {
        return change(id, ifMatch, standing -> {
            var offers = standing.offers().stream().collect(Collectors.toMap(Difference::measureId, each -> each));
            var faults = new Faults();
            request.check(offers.keySet(), faults);
            faults.throwIfAny();
            var plan = standing.adoption().plan();
            if (request.accepts()) {
                plan.requireDraft();
            }
            var by = own.sign();
            for (var answer : request.answers()) {
                var offer = offers.get(answer.originMeasureId());
                if (answer.decision() == Decision.ACCEPTED) {
                    takeOver(offer, standing, plan);
                }
                standing.adoption().answer(offer, standing.latestEdition(), answer.decision(), answer.reason(), by);
            }
            if (request.accepts()) {
                own.partChanged(plan);
            }
        });
    }

    private void takeOver(Difference offer, Standing standing, MeasurePlan plan) {
        var copy = standing.copyOf(offer.measureId()).map(Copy::measure);
        if (copy.isEmpty()) { // added, or dropped here and changed there
            measures.adopt(
                    offer.after(),
                    plan.id(),
                    plan.grow(),
                    plan.takes(offer.after().issue()));
        } else if (offer.change() == Change.REMOVED) {
            plan.shrink();
            measures.remove(copy.get());
        } else {
            measures.follow(copy.get(), offer.before(), offer.after());
        }
    }

    private AdoptionResponse change(UUID id, IfMatch ifMatch, Consumer<Standing> change) {
        // Whoever changes an adoption holds the lock of its plan, and reads it after that.
        var plan = own.lock(adoptions.planOf(id, caller.scope()).orElseThrow(Adoptions::absent));
        var adoption = adoptions.find(id, caller.scope()).orElseThrow(Adoptions::absent);
        var standing = standings.of(adoption);
        IfMatch.check(ifMatch, AdoptionResponse.versionOf(standing));
        plan.requireNotClosed();
        change.accept(standing);
        adoptions.flush();
        return AdoptionResponse.from(standings.of(adoption));
    }
}
