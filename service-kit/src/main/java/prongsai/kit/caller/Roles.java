package prongsai.kit.caller;

/** The roles of the realm, one sentence each (architecture: security). */
public final class Roles {

    /** Writes for the own agency. */
    public static final String OFFICER = "officer";

    /** Approves, publishes and submits for the own agency. */
    public static final String APPROVER = "approver";

    /** A province or ministry: reads its descendants, reviews their reports, never writes in their place. */
    public static final String SUPERVISOR = "supervisor";

    /** Keeps programmes, criteria and the scores of the agencies in scope. */
    public static final String CRITERIA_MANAGER = "criteria-manager";

    /** Watches due items, deliveries and dead letters; sees no agency data. */
    public static final String OPERATOR = "operator";

    private Roles() {}
}
