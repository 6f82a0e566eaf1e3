package prongsai.measures.adoption;

import prongsai.measures.plan.PlanStatus;

/** How far an agency below has come with an issued plan. */
enum AdoptionState {
    /** It may adopt the plan, and has not. */
    NOT_ADOPTED,
    /** It has adopted the plan and works on its own. */
    DRAFT,
    /** Its own plan is approved. */
    IN_FORCE,
    /** Its own plan is closed. */
    CLOSED;

    /** @param status of the adopting plan, null where there is none */
    static AdoptionState of(PlanStatus status) {
        if (status == null) {
            return NOT_ADOPTED;
        }
        return switch (status) {
            case DRAFT -> DRAFT;
            case APPROVED -> IN_FORCE;
            case CLOSED -> CLOSED;
        };
    }

    /** Of the adopting plan; null of NOT_ADOPTED. */
    PlanStatus planStatus() {
        return switch (this) {
            case NOT_ADOPTED -> null;
            case DRAFT -> PlanStatus.DRAFT;
            case IN_FORCE -> PlanStatus.APPROVED;
            case CLOSED -> PlanStatus.CLOSED;
        };
    }
}
