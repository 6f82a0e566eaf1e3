package prongsai.benchmark;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** db-scheduler with as many executions that are due and do nothing: in its own table, by lock and fetch. */
final class SchedulerRun {

    private static final int THREADS = 16;

    private static final String FILL =
            """
            drop table if exists scheduled_tasks;
            create table scheduled_tasks (
                task_name text not null, task_instance text not null, task_data bytea, execution_time timestamptz,
                picked boolean not null, picked_by text, last_success timestamptz, last_failure timestamptz,
                consecutive_failures integer, last_heartbeat timestamptz, version bigint not null, priority smallint, state text,
                primary key (task_name, task_instance));
            create index execution_time_idx on scheduled_tasks (execution_time);
            create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            select 'nothing', n::text, now() - interval '1 minute', false, 1 from generate_series(1, %d) as n""";

    private final Target target;
    private final int executions;

    SchedulerRun(Target target, int executions) {
        this.target = target;
        this.executions = executions;
    }

    double seconds() throws Exception {
        try (var connection = target.connect();
                var statement = connection.createStatement()) {
            statement.execute(FILL.formatted(executions));
            statement.execute("vacuum analyze scheduled_tasks");
        }
        CountDownLatch left = new CountDownLatch(executions);
        try (AgroalDataSource pool = pool()) {
            Scheduler scheduler = Scheduler.create(
                            pool, Tasks.oneTime("nothing").execute((instance, context) -> left.countDown()))
                    .threads(THREADS)
                    .pollUsingLockAndFetch(0.5, 4)
                    .pollingInterval(Duration.ofMillis(100))
                    .build();
            double seconds = Seconds.of(() -> {
                scheduler.start();
                left.await();
            });
            scheduler.stop();
            return seconds;
        }
    }

    /** The pool that the services have, too. */
    private AgroalDataSource pool() throws SQLException {
        AgroalDataSourceConfigurationSupplier configuration = new AgroalDataSourceConfigurationSupplier();
        configuration
                .connectionPoolConfiguration()
                .initialSize(THREADS)
                .maxSize(THREADS + 4)
                .connectionFactoryConfiguration()
                .jdbcUrl(target.jdbcUrl())
                .principal(new NamePrincipal(target.owner()))
                .credential(new SimplePassword(target.owner()));
        return AgroalDataSource.from(configuration);
    }
}
