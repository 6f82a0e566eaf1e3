package prongsai.assessment.scoreimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.exception.ConstraintViolationException;
import prongsai.assessment.criteria.CriteriaCatalogue;
import prongsai.assessment.spreadsheet.TableFile;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;

/** The imports that the caller may see, and new ones. */
@ApplicationScoped
class ScoreImports {

    private final ScoreImportRepository imports;
    private final ImportWorkers workers;
    private final CriteriaCatalogue catalogue;
    private final Caller caller;
    private final Clock clock;
    private final ScoreImportSettings settings;

    ScoreImports(
            ScoreImportRepository imports,
            ImportWorkers workers,
            CriteriaCatalogue catalogue,
            Caller caller,
            Clock clock,
            ScoreImportSettings settings) {
        this.imports = imports;
        this.workers = workers;
        this.catalogue = catalogue;
        this.caller = caller;
        this.clock = clock;
        this.settings = settings;
    }

    /** @param isRepeated the file was sent before, and nothing was done now */
    record Sent(ScoreImport row, boolean isRepeated) {}

    Sent send(TableFile file, ScoresWanted wanted, ImportOrder.Mode mode) {
        var scope = caller.scope();
        var criteria = catalogue.judging(wanted.programme, wanted.fiscalYear);
        var order = new ImportOrder(file, criteria, scope, mode);
        if (imports.findStanding(order.fingerprint())
                .filter(one -> one.isAbandoned(clock.now()))
                .isPresent()) {
            interruptAbandoned();
        }
        var before = imports.findStanding(order.fingerprint());
        if (before.isPresent()) {
            return new Sent(before.get(), true);
        }
        var id = new AtomicReference<UUID>();
        workers.doSoon(() -> {
            var layout = layoutOf(order);
            var started = start(order, layout);
            started.ifPresent(id::set);
            return started.map(one -> new ImportWork.Task(one, order, layout, caller.subject()))
                    .orElse(null);
        });
        return id.get() == null
                ? new Sent(imports.findStanding(order.fingerprint()).orElseThrow(), true)
                : new Sent(imports.findById(id.get()), false);
    }

    ScoreImport get(UUID id) {
        return imports.find(id, caller.scope())
                .orElseThrow(() -> Problem.notFound("No such import.", "ไม่พบการนำเข้านี้"));
    }

    List<ScoreImport> list(PageRequest page) {
        return imports.page(caller.scope(), page);
    }

    List<ScoreImportRepository.ErrorAt> listErrors(UUID id, PageRequest page) {
        return imports.errors(get(id), page);
    }

    /** A service that was killed in the middle has stored nothing; its imports must not look as if they went on. */
    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void interruptAbandoned() {
        QuarkusTransaction.requiringNew().run(() -> {
            var now = clock.now();
            imports.abandoned(now).forEach(one -> one.interrupt(now));
        });
    }

    private static Layout layoutOf(ImportOrder order) {
        var headings = new Headings(order.criteria());
        return order.file()
                .first(table -> Layout.of(table, headings))
                .orElseThrow(() -> Problem.brokenRule(new Fault(
                        "",
                        "No row of headings was found: one names the agency (code or name), others the indicators"
                                + " or the total. See the template.",
                        "ไม่พบแถวหัวตารางที่มีรหัสหรือชื่อหน่วยงานและคะแนนตัวชี้วัดหรือคะแนนรวม โปรดดูแม่แบบ")));
    }

    /** Empty when the same file was sent a moment ago, too. */
    private Optional<UUID> start(ImportOrder order, Layout layout) {
        try {
            return Optional.of(QuarkusTransaction.requiringNew().call(() -> {
                var row = new ScoreImport(
                        order, order.scope().path(), caller.subject(), layout, clock.now(), settings.lease());
                imports.persistAndFlush(row);
                return row.id();
            }));
        } catch (ConstraintViolationException e) {
            return Optional.empty();
        }
    }
}
