package prongsai.kit.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;

/** Writes the row of a change just before its transaction commits: neither is stored without the other. */
@ApplicationScoped
class Changes {

    private final CurrentCall call;
    private final AuditTable table;
    private final TransactionSynchronizationRegistry transactions;

    Changes(CurrentCall call, AuditTable table, TransactionSynchronizationRegistry transactions) {
        this.call = call;
        this.table = table;
        this.transactions = transactions;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (Arc.container().requestContext().isActive() && call.isUnwrittenChange()) {
            transactions.registerInterposedSynchronization(new RowOfTheCall());
        }
    }

    private final class RowOfTheCall implements Synchronization {

        /** What is thrown here rolls the change back; for a change that is rolled back already this is not called. */
        @Override
        public void beforeCompletion() {
            if (call.isUnwrittenChange()) {
                table.insert(List.of(new Tally.Counted(call.change(), 1, CurrentCall.traceId())));
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                call.written();
            }
        }
    }
}
