package prongsai.reporting.compliance;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/**
 * Makes one row of those that changes have added to a count, so that it stays cheap to read. Readers do not depend on it: a count is
 * the sum of its rows at any time.
 */
@ApplicationScoped
class SummingUp {

    // Rows that another replica sums up at the same time are gone when its locks are, and are not counted twice.
    private static final String SUM_UP =
            """
            with fresh as (
                select path, own, fiscal_year, period_label, content, due_on from compliance_count
                where not summed_up order by path limit 20000
            ), taken as (
                delete from compliance_count c using (select distinct * from fresh) f
                where c.path = f.path and c.own = f.own and c.fiscal_year = f.fiscal_year
                    and c.period_label = f.period_label and c.content = f.content and c.due_on = f.due_on
                returning c.*
            )
            insert into compliance_count
            select path, own, fiscal_year, period_label, content, due_on, sum(not_handed_in), sum(exempt), sum(on_time),
                   sum(late), sum(waiting), sum(returned), sum(accepted), true
            from taken group by path, own, fiscal_year, period_label, content, due_on
            having (sum(not_handed_in), sum(exempt), sum(on_time), sum(late), sum(waiting), sum(returned), sum(accepted))
                <> (0, 0, 0, 0, 0, 0, 0)
            order by path, fiscal_year, period_label""";

    private final Session session;

    SummingUp(Session session) {
        this.session = session;
    }

    @Scheduled(
            every = "{prongsai.compliance.sum-up-every}",
            identity = "sum-up-compliance",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void sumUp() {
        session.createNativeMutationQuery(SUM_UP).executeUpdate();
    }
}
