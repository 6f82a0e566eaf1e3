package prongsai.assessment.scoreimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import prongsai.assessment.agency.AgencyDirectory;
import prongsai.assessment.assessment.Publication;
import prongsai.kit.time.Clock;

/** Does an import: everything in one transaction, and beside it, in small ones of their own, how far it is. */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class);

    /** Assessments stored between two signs of life. */
    private static final int CHUNK = 1_000;

    private final ScoreImportRepository imports;
    private final AgencyDirectory agencies;
    private final DataSource database;
    private final Publication publication;
    private final ObjectMapper json;
    private final Clock clock;
    private final ScoreImportSettings settings;

    ImportWork(
            ScoreImportRepository imports,
            AgencyDirectory agencies,
            DataSource database,
            Publication publication,
            ObjectMapper json,
            Clock clock,
            ScoreImportSettings settings) {
        this.imports = imports;
        this.agencies = agencies;
        this.database = database;
        this.publication = publication;
        this.json = json;
        this.clock = clock;
        this.settings = settings;
    }

    /** @param who the account that sent the file */
    record Task(UUID id, ImportOrder order, Layout layout, String who) {}

    /** Ends in a named state of the import, whatever happens. */
    void run(Task task) {
        try {
            var plan = QuarkusTransaction.requiringNew()
                    .timeout((int) settings.longest().toSeconds())
                    .call(() -> compareAndStore(task));
            if (plan.errors().count() > 0) {
                QuarkusTransaction.requiringNew()
                        .run(() -> imports.findById(task.id()).refuse(plan.counts(), plan.errors(), clock.now()));
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "score import %s failed", task.id());
            QuarkusTransaction.requiringNew()
                    .run(() -> imports.findById(task.id()).fail(clock.now()));
        }
    }

    /** In the import's transaction. That the import is done becomes true together with what it stored. */
    private ImportPlan compareAndStore(Task task) {
        try (var connection = database.getConnection()) {
            var plan = compare(task, connection);
            if (plan.errors().count() == 0) {
                if (!task.order().mode().dryRun()) {
                    store(task, plan, connection);
                    publish(task, plan);
                }
                imports.findById(task.id()).finish(plan.counts(), clock.now());
            }
            return plan;
        } catch (SQLException e) {
            throw new IllegalStateException("the scores were not stored", e);
        }
    }

    private ImportPlan compare(Task task, Connection connection) throws SQLException {
        var layout = task.layout();
        var criteria = task.order().criteria();
        var scope = task.order().scope();
        var errors = new RowErrors(layout);
        var file = new RowReader(layout, new Headings(criteria), new AgencyFinder(agencies.of(scope)), errors).read();
        var plan = new ImportPlan(errors, layout);
        plan.compare(
                file,
                PresentScores.read(connection, criteria, scope),
                PresentScores.readWithdrawn(connection, criteria, scope),
                criteria.levels());
        return plan;
    }

    private void store(Task task, ImportPlan plan, Connection connection) throws SQLException {
        var store =
                new ScoreStore(connection, task.order().criteria(), task.layout(), json, "score import " + task.id());
        var changes = plan.changes();
        for (int from = 0; from < changes.size(); from += CHUNK) {
            int to = Math.min(from + CHUNK, changes.size());
            store.store(changes.subList(from, to), task.who());
            tellProgress(task.id(), to);
        }
    }

    /** Everything that the file speaks of, also drafts that were as it says before. */
    private void publish(Task task, ImportPlan plan) {
        var drafts = task.order().mode().publish() ? plan.drafts() : List.<UUID>of();
        for (int from = 0; from < drafts.size(); from += CHUNK) {
            publication.publish(drafts.subList(from, Math.min(from + CHUNK, drafts.size())));
            tellProgress(task.id(), plan.changes().size());
        }
    }

    private void tellProgress(UUID id, int rows) {
        QuarkusTransaction.requiringNew()
                .run(() -> imports.findById(id).progress(rows, clock.now().plus(settings.lease())));
    }
}
