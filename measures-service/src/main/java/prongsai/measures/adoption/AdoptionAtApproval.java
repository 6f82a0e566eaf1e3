package prongsai.measures.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import prongsai.measures.fault.Faults;
import prongsai.measures.measure.Measure;
import prongsai.measures.plan.Approvals;
import prongsai.measures.plan.MeasurePlan;
import prongsai.measures.plan.OwnPlans;

/** Lets no plan be approved that silently departs from what it adopted, and makes an edition of an issued plan that has changed. */
@ApplicationScoped
class AdoptionAtApproval implements Approvals {

    private final AdoptionRepository adoptions;
    private final Standings standings;
    private final Issuances issuances;
    private final EditionRepository editions;
    private final OwnPlans own;

    AdoptionAtApproval(
            AdoptionRepository adoptions,
            Standings standings,
            Issuances issuances,
            EditionRepository editions,
            OwnPlans own) {
        this.adoptions = adoptions;
        this.standings = standings;
        this.issuances = issuances;
        this.editions = editions;
        this.own = own;
    }

    @Override
    public void check(MeasurePlan plan, List<Measure> measures, Faults faults) {
        if (plan.originPlanIds().isEmpty()) {
            return;
        }
        for (var adoption : adoptions.into(plan.id())) {
            var standing = standings.of(adoption, measures);
            for (var departure : standing.unexplained()) {
                faults.unless(
                        false,
                        pointer(departure, standing, measures),
                        "Say why the plan departs from what it adopted: " + departure.issuedText(),
                        "โปรดระบุเหตุผลที่แผนต่างจากแผนของต้นสังกัด: " + departure.issuedText());
            }
        }
    }

    private static String pointer(Departure departure, Standing standing, List<Measure> measures) {
        return standing.copyOf(departure.originMeasureId())
                .map(copy -> "/measures/" + measures.indexOf(copy.measure()))
                .map(measure -> departure.step() == null ? measure : measure + "/steps")
                .orElse("/measures");
    }

    @Override
    public void approved(MeasurePlan plan, List<Measure> measures) {
        issuances.of(plan.id()).ifPresent(issuance -> {
            var content = EditionContent.of(plan, measures);
            if (!content.equals(editions.of(plan.id()).latest().content())) {
                editions.persist(new Edition(plan.id(), issuance.grow(), content, own.sign()));
            }
        });
    }
}
