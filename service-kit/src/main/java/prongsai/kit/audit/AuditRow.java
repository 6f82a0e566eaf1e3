package prongsai.kit.audit;

/**
 * What one row says.
 *
 * @param resource ids, null when there are none
 * @param refusal null: the change was done
 */
record AuditRow(Actor actor, Endpoint endpoint, String resource, Refusal refusal) {

    record Refusal(int status, String problem) {}

    /** The same without the id: many of a kind make one row. */
    AuditRow withoutResource() {
        return new AuditRow(actor, endpoint, null, refusal);
    }
}
