package prongsai.measures.linkcheck;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import prongsai.measures.linkcheck.LinkCheckRepository.Claimed;

/** Looks at the links that wait, some at once, in every replica of the service; requests only ask for it. */
@ApplicationScoped
class LinkCheckJob {

    private static final Logger LOG = Logger.getLogger(LinkCheckJob.class);

    /** Longer than six addresses of one link can take together. */
    private static final int LEASE_IN_TIMEOUTS = 20;

    private final LinkWork work;
    private final LinkProbe probe;
    private final ExecutorService threads;
    private final int atOnce;
    private final Duration lease;
    private volatile boolean stopping;

    LinkCheckJob(LinkWork work, Vertx vertx, LinkCheckSettings settings) {
        this.work = work;
        probe = new LinkProbe(vertx, PublicAddresses::contain, settings.timeout());
        atOnce = settings.atOnce();
        threads = Executors.newFixedThreadPool(atOnce);
        lease = settings.timeout().multipliedBy(LEASE_IN_TIMEOUTS);
    }

    @Scheduled(
            every = "{prongsai.link-check.every}",
            identity = "check-links",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() throws InterruptedException {
        try {
            while (!stopping && step()) {
                // until nothing waits
            }
        } catch (RuntimeException e) {
            LOG.warnf("links wait for the next round: %s", e.getMessage());
        }
    }

    private boolean step() throws InterruptedException {
        var claimed = work.claim(atOnce, lease);
        Map<Claimed, Future<LinkResult>> running = new HashMap<>();
        for (var link : claimed) {
            running.put(link, threads.submit(() -> probe.check(link.url())));
        }
        Map<Claimed, LinkResult> results = new HashMap<>();
        for (var link : claimed) {
            try {
                results.put(link, running.get(link).get());
            } catch (ExecutionException e) {
                LOG.warnf("a link could not be looked at: %s", e.getCause().getClass());
                results.put(link, LinkResult.because(LinkReason.CONNECTION_FAILED));
            }
        }
        work.store(results);
        return !claimed.isEmpty();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        threads.shutdownNow();
        probe.close();
    }
}
