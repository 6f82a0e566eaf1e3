package prongsai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
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

    /** Whoever wants the same PDF meanwhile waits for the one who makes it. */
    private final ConcurrentHashMap<UUID, Object> inWork = new ConcurrentHashMap<>();

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
        synchronized (inWork.computeIfAbsent(publicationId, absent -> new Object())) {
            if (files.hash(publicationId, PublishedFormat.PDF).isEmpty()) {
                var docx = files.find(publicationId, PublishedFormat.DOCX).orElseThrow();
                files.addIfAbsent(new PublishedFile(publicationId, PublishedFormat.PDF, office.pdf(docx.content())));
            }
        }
        inWork.remove(publicationId);
    }
}
