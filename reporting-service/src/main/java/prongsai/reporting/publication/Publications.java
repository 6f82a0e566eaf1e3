package prongsai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.reporting.agency.Agencies;
import prongsai.reporting.plan.MeasurePlanSnapshot;
import prongsai.reporting.plan.MeasurePlans;
import prongsai.reporting.plan.PlanStatus;

/** Makes documents of the caller's agency public and takes them back. */
@ApplicationScoped
class Publications {

    private final PublicationRepository rows;
    private final Agencies agencies;
    private final MeasurePlans plans;
    private final Printing printing;
    private final NameCheck names;
    private final Event<DocumentPublished> published;
    private final Caller caller;
    private final Clock clock;

    Publications(
            PublicationRepository rows,
            Agencies agencies,
            MeasurePlans plans,
            Printing printing,
            NameCheck names,
            Event<DocumentPublished> published,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.plans = plans;
        this.printing = printing;
        this.names = names;
        this.published = published;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PublicationResponse publish(PublishDocument request) {
        var plan = plan(request.measurePlanId());
        var agency = agencies.known(plan.agencyId());
        caller.actsFor(agency.code());
        requireApproved(plan);
        var address = new PublicAddress(agency.code(), plan.fiscalYear(), request.kind());
        var before = rows.latest(address);
        before.ifPresent(it -> it.requireReplaceableBy(plan.id()));
        var publication = new Publication(
                agency,
                address,
                before.map(Publication::number).orElse(0) + 1,
                new Publication.Content(plan.id(), plan.title(), request.effectiveOn()),
                act());
        rows.persistAndFlush(publication);
        printing.print(publication, request.style(), request.notNames());
        published.fire(new DocumentPublished(publication.id()));
        return PublicationResponse.from(publication);
    }

    List<Publication> list(PublicationFilter filter, PageRequest page) {
        return rows.page(filter, caller.scope(), page);
    }

    Publication find(UUID id) {
        return rows.find(id, caller.scope())
                .orElseThrow(() -> Problem.notFound("There is no such publication.", "ไม่พบการเผยแพร่นี้"));
    }

    @Transactional
    PublicationResponse withdraw(UUID id, IfMatch ifMatch, WithdrawPublication request) {
        var publication = find(id);
        caller.actsFor(agencies.known(publication.agencyId()).code());
        IfMatch.check(ifMatch, publication.version());
        names.text("/reason", request.reason(), request.notNames());
        publication.withdraw(request.reason().strip(), act());
        rows.flush();
        return PublicationResponse.from(publication);
    }

    private MeasurePlanSnapshot plan(UUID id) {
        plans.requireWhole(id, caller.scope());
        return plans.whole(id, caller.scope())
                .orElseThrow(
                        () -> Problem.brokenRule(new Fault("/measurePlanId", "There is no such plan.", "ไม่พบแผนนี้")));
    }

    private static void requireApproved(MeasurePlanSnapshot plan) {
        if (plan.status() == PlanStatus.DRAFT || plan.approvedAt() == null) {
            throw Problem.wrongState("Only an approved plan is published.", "เผยแพร่ได้เฉพาะแผนที่ได้รับอนุมัติแล้ว");
        }
    }

    private Publication.Act act() {
        return new Publication.Act(caller.subject(), clock.now());
    }
}
