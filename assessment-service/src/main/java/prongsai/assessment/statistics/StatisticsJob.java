package prongsai.assessment.statistics;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;

/**
 * Renews the statistics of the nation soon after results have changed, so that hardly a reader waits for them. Readers do not
 * depend on it: what is outdated they compute themselves.
 */
@ApplicationScoped
class StatisticsJob {

    private static final Logger LOG = Logger.getLogger(StatisticsJob.class);

    private static final String OUTDATED =
            """
            select c.id, c.programme, c.fiscal_year, nation.path
            from criteria c, agency nation
            where c.status = 'PUBLISHED' and nation.parent_id is null
              and exists (select from statistics_change x
                          where x.programme = c.programme and x.fiscal_year = c.fiscal_year)
            order by c.fiscal_year desc""";

    // Rows that another replica sums up at the same time are gone when its locks are, and are not counted twice.
    private static final String SUM_UP =
            """
            with several as (
                select path, type from statistics_registered group by path, type having count(*) > 1
            ), taken as (
                delete from statistics_registered where (path, type) in (select path, type from several)
                returning path, type, agencies
            )
            insert into statistics_registered (path, type, agencies)
            select path, type, sum(agencies) from taken group by path, type""";

    private final Rows rows;
    private final StatisticsKeeper keeper;

    StatisticsJob(Rows rows, StatisticsKeeper keeper) {
        this.rows = rows;
        this.keeper = keeper;
    }

    @Scheduled(
            every = "{prongsai.statistics.refresh-every}",
            identity = "refresh-statistics",
            concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        try {
            rows.read(
                            Sql.of(OUTDATED),
                            row -> new Outdated(
                                    row.getObject("id", UUID.class),
                                    new YearOfGroup(
                                            row.getString("programme"),
                                            row.getInt("fiscal_year"),
                                            new Group(row.getString("path"), null))))
                    .forEach(outdated -> keeper.refreshUnlessBusy(outdated.year(), outdated.criteriaId()));
        } catch (RuntimeException e) {
            LOG.warnf("statistics wait for the next round: %s", e.getMessage());
        }
    }

    @Scheduled(
            every = "{prongsai.statistics.sum-up-every}",
            identity = "sum-up-registered-agencies",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sumUpRegisteredAgencies() {
        rows.write(Sql.of(SUM_UP));
    }

    private record Outdated(UUID criteriaId, YearOfGroup year) {}
}
