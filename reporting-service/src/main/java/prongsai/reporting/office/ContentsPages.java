package prongsai.reporting.office;

import com.sun.star.document.UpdateDocMode;
import com.sun.star.lang.XComponent;
import com.sun.star.text.XDocumentIndex;
import com.sun.star.text.XDocumentIndexesSupplier;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.CloseVetoException;
import com.sun.star.util.XCloseable;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.jodconverter.core.office.OfficeContext;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.core.task.OfficeTask;
import org.jodconverter.local.office.LocalOfficeContext;
import org.jodconverter.local.office.LocalOfficeUtils;

/**
 * Lays a document out and reads the pages in its table of contents: in each of its lines what stands after the last tab. No file
 * is written, which would take as long as the layout.
 */
final class ContentsPages implements OfficeTask {

    private static final Map<String, Object> LOADING = Map.of(
            "Hidden",
            true,
            "ReadOnly",
            true,
            "UpdateDocMode",
            UpdateDocMode.QUIET_UPDATE,
            "MacroExecutionMode",
            Office.NO_MACROS);

    private final File docx;
    private List<String> pages = List.of();

    ContentsPages(File docx) {
        this.docx = docx;
    }

    /** In Arabic digits; empty where there is no table of contents. */
    List<String> pages() {
        return pages;
    }

    @Override
    public void execute(OfficeContext context) throws OfficeException {
        try {
            var document = ((LocalOfficeContext) context)
                    .getComponentLoader()
                    .loadComponentFromURL(
                            LocalOfficeUtils.toUrl(docx), "_blank", 0, LocalOfficeUtils.toUnoProperties(LOADING));
            try {
                pages = renewed(document);
            } finally {
                close(document);
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

    private static void close(XComponent document) throws CloseVetoException {
        UnoRuntime.queryInterface(XCloseable.class, document).close(true);
    }
}
