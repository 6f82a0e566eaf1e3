package prongsai.reporting.office;

import com.sun.star.document.UpdateDocMode;
import com.sun.star.lang.XComponent;
import com.sun.star.text.XDocumentIndex;
import com.sun.star.text.XDocumentIndexesSupplier;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.XCloseable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.local.office.LocalOfficeContext;
import org.jodconverter.local.office.LocalOfficeManager;
import org.jodconverter.local.office.LocalOfficeUtils;
import prongsai.kit.calendar.ThaiDigits;

/**
 * Lays a document out and reads the pages in its table of contents: in each of its lines what stands after the last tab. No file
 * is written, which would take as long as the layout.
 */
final class ContentsPages {

    private static final Map<String, Object> LOADING = Map.of(
            "Hidden",
            true,
            "ReadOnly",
            true,
            "UpdateDocMode",
            UpdateDocMode.QUIET_UPDATE,
            "MacroExecutionMode",
            Office.NO_MACROS);

    private final ThaiDocx docx;
    private List<String> pages = List.of();

    ContentsPages(ThaiDocx docx) {
        this.docx = docx;
    }

    /** In the document's digits; empty where there is no table of contents. */
    List<String> pages() {
        return docx.thaiPages() ? pages.stream().map(ThaiDigits::toThai).toList() : pages;
    }

    /** By a file among the manager's own, which are deleted with them should this process be killed. */
    void layOut(LocalOfficeManager manager) throws OfficeException {
        var file = manager.makeTemporaryFile("docx");
        try {
            try {
                Files.write(file.toPath(), docx.bytes());
                manager.execute(context -> read((LocalOfficeContext) context, file));
            } finally {
                Files.deleteIfExists(file.toPath());
            }
        } catch (IOException e) {
            throw new OfficeException("the document was not written for LibreOffice", e);
        }
    }

    private void read(LocalOfficeContext context, File file) throws OfficeException {
        try {
            var document = context.getComponentLoader()
                    .loadComponentFromURL(
                            LocalOfficeUtils.toUrl(file), "_blank", 0, LocalOfficeUtils.toUnoProperties(LOADING));
            try {
                pages = renewed(document);
            } finally {
                UnoRuntime.queryInterface(XCloseable.class, document).close(true);
            }
        } catch (com.sun.star.uno.Exception | com.sun.star.uno.RuntimeException e) {
            throw new OfficeException("the table of contents was not read", e);
        }
    }

    private static List<String> renewed(XComponent document) throws com.sun.star.uno.Exception {
        var indexes = UnoRuntime.queryInterface(XDocumentIndexesSupplier.class, document)
                .getDocumentIndexes();
        if (indexes.getCount() == 0) {
            return List.of();
        }
        var contents = UnoRuntime.queryInterface(XDocumentIndex.class, indexes.getByIndex(0));
        contents.update();
        return contents.getAnchor()
                .getString()
                .lines()
                .filter(line -> line.contains("\t"))
                .map(line -> line.substring(line.lastIndexOf('\t') + 1).strip())
                .toList();
    }
}
