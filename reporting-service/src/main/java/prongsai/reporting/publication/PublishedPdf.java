package prongsai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import prongsai.reporting.office.Office;

/** Makes the PDF of a published document from its DOCX, once: after it was published or, where that failed, for the first reader. */
@ApplicationScoped
class PublishedPdf {

    private static final Logger LOG = Logger.getLogger(PublishedPdf.class);

    private final PublishedFileRepository files;
    private final Office office;
    private final Event<DocumentPublished> later;

    /** Those that are being made just now: whoever wants the same PDF waits for it, and shares the failure. */
    private final ConcurrentHashMap<UUID, CompletableFuture<Void>> inWork = new ConcurrentHashMap<>();

    PublishedPdf(PublishedFileRepository files, Office office, Event<DocumentPublished> later) {
        this.files = files;
        this.office = office;
        this.later = later;
    }

    void onPublished(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentPublished published) {
        if (office.isInstalled()) {
            later.fireAsync(published);
        }
    }

    void beforeAnybodyAsks(@ObservesAsync DocumentPublished published) {
        try {
            make(published.publicationId());
        } catch (RuntimeException e) {
            LOG.warnf(
                    "The PDF of publication %s is left to its first reader: %s",
                    published.publicationId(), e.getClass());
        }
    }

    /** Makes it unless it is there. */
    void make(UUID publicationId) {
        var own = new CompletableFuture<Void>();
        var other = inWork.putIfAbsent(publicationId, own);
        if (other != null) {
            other.join();
            return;
        }
        try {
            makeNow(publicationId);
            own.complete(null);
        } catch (RuntimeException | Error e) {
            own.completeExceptionally(e);
            throw e;
        } finally {
            inWork.remove(publicationId);
        }
    }

    private void makeNow(UUID publicationId) {
        if (files.hash(publicationId, PublishedFormat.PDF).isEmpty()) {
            var docx = files.find(publicationId, PublishedFormat.DOCX).orElseThrow();
            files.addIfAbsent(new PublishedFile(publicationId, PublishedFormat.PDF, office.pdf(docx.content())));
        }
    }

    /** How many are being made just now. */
    int inWork() {
        return inWork.size();
    }
}
