package prongsai.measures.adoption;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import prongsai.kit.problem.Problem;
import prongsai.measures.agency.Agency;
import prongsai.measures.measure.Signature;
import prongsai.measures.plan.MeasurePlan;

/** That a plan may be adopted, and by whom; it stays when it is withdrawn, because those who adopted go on. */
@Entity
class PlanIssuance {

    @Id
    private UUID measurePlanId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "measure_plan_id")
    private MeasurePlan plan;

    @Enumerated(STRING)
    private Audience audience;

    @ElementCollection
    @CollectionTable(name = "plan_issuance_agency", joinColumns = @JoinColumn(name = "measure_plan_id"))
    @Column(name = "agency_id")
    private Set<UUID> agencyIds = new HashSet<>();

    private int edition;
    private Instant issuedAt;
    private String issuedBy;
    private Instant withdrawnAt;

    @Version
    private long version;

    protected PlanIssuance() {}

    /** Of a plan whose first edition this makes. */
    PlanIssuance(MeasurePlan plan) {
        this.plan = plan;
        edition = 1;
    }

    /** Opens the plan to those whom a checked request names, instead of those for whom it was open before; 409 unless it is approved. */
    void issue(IssuePlan request, Signature by) {
        plan.requireApproved();
        audience = request.audience();
        agencyIds.clear();
        agencyIds.addAll(request.agencyIds());
        issuedAt = by.at();
        issuedBy = by.account();
        withdrawnAt = null;
    }

    /** Lets nobody else adopt it. */
    void withdraw(Signature by) {
        if (withdrawnAt != null) {
            throw Problem.wrongState("The plan is withdrawn already.", "ถอนแผนนี้แล้ว");
        }
        withdrawnAt = by.at();
    }

    /** Has one more edition, and says which number that has. */
    int grow() {
        return ++edition;
    }

    /** Whether the agency may adopt it. */
    boolean isFor(Agency agency) {
        return withdrawnAt == null && audience.reaches(plan.agency(), agency, agencyIds.contains(agency.id()));
    }

    UUID measurePlanId() {
        return measurePlanId;
    }

    MeasurePlan plan() {
        return plan;
    }

    Audience audience() {
        return audience;
    }

    Set<UUID> agencyIds() {
        return agencyIds;
    }

    /** The number of the latest. */
    int edition() {
        return edition;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    String issuedBy() {
        return issuedBy;
    }

    /** Null while it is open. */
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    long version() {
        return version;
    }
}
