package prongsai.measures.followup;

/** Why a follow-up that was announced has another date or is given up. */
enum ChangeCause {
    /** An officer asked for just that. */
    REQUESTED,
    /** The follow-up plan has changed. */
    PLAN_CHANGED,
    /** Public holidays were announced or revoked later. */
    HOLIDAYS,
    /** The measure plan was closed before its day. */
    PLAN_CLOSED;

    /** Whether the words of the reason are this service's own: what officers write may name persons and is not told to others. */
    boolean wordedHere() {
        return this == HOLIDAYS || this == PLAN_CLOSED;
    }
}
