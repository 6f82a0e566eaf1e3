package prongsai.measures.plan;

import java.util.UUID;
import prongsai.measures.measure.Signature;

/** Told inside the transaction that has just closed a plan. */
public record PlanClosed(UUID planId, Signature by) {}
