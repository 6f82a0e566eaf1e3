package prongsai.reporting.office;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jodconverter.core.document.DefaultDocumentFormatRegistry;
import org.jodconverter.core.document.DocumentFamily;
import org.jodconverter.core.document.DocumentFormat;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.local.LocalConverter;
import org.jodconverter.local.filter.Filter;
import org.jodconverter.local.filter.text.TableOfContentUpdaterFilter;
import org.jodconverter.local.office.LocalOfficeManager;
import prongsai.kit.problem.Problem;

/** Lays documents out by LibreOffice, one or a few at a time, in the order in which they come. */
@ApplicationScoped
public class Office {

    private static final Logger LOG = Logger.getLogger(Office.class);

    /** With structure for screen readers, the headings as bookmarks, and drawings as sharp as they come. */
    private static final DocumentFormat PDF = DocumentFormat.builder()
            .from(DefaultDocumentFormatRegistry.PDF)
            .storeProperty(
                    DocumentFamily.TEXT,
                    "FilterData",
                    Map.of(
                            "UseTaggedPDF", true,
                            "ExportBookmarks", true,
                            "UseLosslessCompression", true,
                            "ReduceImageResolution", false))
            .build();

    static final short NO_MACROS = 0;

    private final OfficeProcesses processes;
    private final OfficeSettings settings;
    private final Semaphore turns;
    private final ExecutorService waiting = Executors.newCachedThreadPool();

    Office(OfficeSettings settings) {
        this.settings = settings;
        this.processes = new OfficeProcesses(settings);
        this.turns = new Semaphore(settings.officeProcesses(), true);
    }

    /** Whether there is a LibreOffice; without it a PDF is answered by 501, and nothing else is missing. */
    public boolean isInstalled() {
        return processes.home().isPresent();
    }

    /** The document as PDF, its table of contents as the pages have turned out. */
    public byte[] pdf(byte[] docx) {
        if (!isInstalled()) {
            throw Problem.notInstalled(
                    "LibreOffice, which makes PDF, is not installed here; take the DOCX or HTML.",
                    "ระบบนี้ไม่ได้ติดตั้ง LibreOffice สำหรับสร้าง PDF โปรดใช้ไฟล์ DOCX หรือ HTML");
        }
        var thai = ThaiDocx.of(docx);
        var filters = new ArrayList<Filter>();
        if (thai.thaiPages()) {
            filters.add(new ThaiPages());
        }
        filters.add(new TableOfContentUpdaterFilter());
        var pdf = new ByteArrayOutputStream();
        inTurn(settings.queueTimeout(), manager -> {
            pdf.reset();
            LocalConverter.builder()
                    .officeManager(manager)
                    .loadProperty("MacroExecutionMode", NO_MACROS)
                    .filterChain(filters.toArray(Filter[]::new))
                    .build()
                    .convert(new ByteArrayInputStream(thai.bytes()))
                    .as(DefaultDocumentFormatRegistry.DOCX)
                    .to(pdf)
                    .as(PDF)
                    .execute();
        });
        return pdf.toByteArray();
    }

    /**
     * Lays a document out beside what the caller does meanwhile; fails with a {@link Problem} where LibreOffice is too busy
     * or in trouble.
     */
    public CompletableFuture<LaidOut> layOut(byte[] docx) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var layout = new Layout(docx);
                    inTurn(settings.contentsTimeout(), layout::by);
                    return layout.laidOut();
                },
                waiting);
    }

    /** What LibreOffice is asked to do. */
    private interface Work {
        void by(LocalOfficeManager manager) throws OfficeException;
    }

    private void inTurn(Duration queueTimeout, Work work) {
        awaitTurn(queueTimeout);
        try {
            withSecondChance(work);
        } catch (OfficeException e) {
            throw failed(e);
        } finally {
            turns.release();
        }
    }

    private void awaitTurn(Duration queueTimeout) {
        try {
            if (!turns.tryAcquire(queueTimeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Problem.unavailable(
                        "Too many documents are waiting to be made; try again later.",
                        "มีเอกสารรอสร้างอยู่จำนวนมาก โปรดลองใหม่ภายหลัง");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A process that has died takes its document along; the next one gets a second chance, unless time is up. */
    private void withSecondChance(Work work) throws OfficeException {
        try {
            once(work);
        } catch (OfficeException e) {
            if (tookTooLong(e)) {
                throw e;
            }
            LOG.warnf("A document is laid out once more: %s", e.getMessage());
            once(work);
        }
    }

    private void once(Work work) throws OfficeException {
        var manager = processes.started();
        try {
            work.by(manager);
        } catch (OfficeException e) {
            if (tookTooLong(e)) {
                processes.giveUp(manager);
            }
            throw e;
        }
    }

    private static boolean tookTooLong(OfficeException e) {
        return e.getCause() instanceof TimeoutException;
    }

    private static Problem failed(OfficeException e) {
        LOG.warn("LibreOffice did not lay a document out", e);
        return Problem.unavailable(
                "LibreOffice could not lay this document out; try again, or take the DOCX or HTML.",
                "LibreOffice จัดหน้าเอกสารนี้ไม่สำเร็จ โปรดลองใหม่ หรือใช้ไฟล์ DOCX หรือ HTML");
    }

    void clearWhatIsLeft(@Observes StartupEvent start) {
        LeftOffice.clear(Path.of(System.getProperty("java.io.tmpdir")));
    }

    @PreDestroy
    void stop() {
        waiting.shutdown();
        processes.stop();
    }
}
