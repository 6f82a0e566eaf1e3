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
import java.util.List;
import java.util.Map;
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

    private static final short NO_MACROS = 0;

    private final OfficeProcesses processes;
    private final OfficeSettings settings;
    private final Semaphore turns;

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
        return layOut(docx, PDF, settings.queueTimeout());
    }

    /**
     * The pages of the headings that the document's table of contents names, in order and in the document's digits; empty where
     * LibreOffice is missing, busy or in trouble: the document is fine without them.
     */
    public List<String> contentsPages(byte[] docx) {
        if (!isInstalled()) {
            return List.of();
        }
        var pages = new ContentsPages();
        try {
            layOut(docx, DefaultDocumentFormatRegistry.TXT, settings.contentsTimeout(), pages);
            return pages.read();
        } catch (Problem problem) {
            LOG.infof("A table of contents stays without pages: %s", problem.getMessage());
            return List.of();
        }
    }

    private byte[] layOut(byte[] docx, DocumentFormat format, Duration queueTimeout, Filter... more) {
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
        filters.addAll(List.of(more));
        awaitTurn(queueTimeout);
        try {
            return convert(thai.bytes(), format, filters.toArray(Filter[]::new));
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
    private byte[] convert(byte[] docx, DocumentFormat format, Filter... filters) throws OfficeException {
        try {
            return convertOnce(docx, format, filters);
        } catch (OfficeException e) {
            if (tookTooLong(e)) {
                throw e;
            }
            LOG.warnf("A document is laid out once more: %s", e.getMessage());
            return convertOnce(docx, format, filters);
        }
    }

    private byte[] convertOnce(byte[] docx, DocumentFormat format, Filter... filters) throws OfficeException {
        var out = new ByteArrayOutputStream();
        var manager = processes.started();
        try {
            LocalConverter.builder()
                    .officeManager(manager)
                    .loadProperty("MacroExecutionMode", NO_MACROS)
                    .filterChain(filters)
                    .build()
                    .convert(new ByteArrayInputStream(docx))
                    .as(DefaultDocumentFormatRegistry.DOCX)
                    .to(out)
                    .as(format)
                    .execute();
        } catch (OfficeException e) {
            if (tookTooLong(e)) {
                processes.giveUp(manager);
            }
            throw e;
        }
        return out.toByteArray();
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
        processes.stop();
    }
}
