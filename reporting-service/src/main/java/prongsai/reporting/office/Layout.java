package prongsai.reporting.office;

import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XNameAccess;
import com.sun.star.document.UpdateDocMode;
import com.sun.star.frame.XController;
import com.sun.star.frame.XModel;
import com.sun.star.lang.XComponent;
import com.sun.star.text.XBookmarksSupplier;
import com.sun.star.text.XPageCursor;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextViewCursorSupplier;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.XCloseable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.local.office.LocalOfficeContext;
import org.jodconverter.local.office.LocalOfficeManager;
import org.jodconverter.local.office.LocalOfficeUtils;

/** Lays a document out and reads its pages. No file is written, which would take as long again. */
final class Layout {

    private static final Map<String, Object> LOADING = Map.of(
            "Hidden",
            true,
            "ReadOnly",
            true,
            "UpdateDocMode",
            UpdateDocMode.QUIET_UPDATE,
            "MacroExecutionMode",
            Office.NO_MACROS);

    private final byte[] docx;
    private LaidOut laidOut;

    Layout(byte[] docx) {
        this.docx = docx;
    }

    LaidOut laidOut() {
        return laidOut;
    }

    /** By a file among the manager's own, which are deleted with them should this process be killed. */
    void by(LocalOfficeManager manager) throws OfficeException {
        var file = manager.makeTemporaryFile("docx");
        try {
            try {
                Files.write(file.toPath(), docx);
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
                laidOut = read(document);
            } finally {
                UnoRuntime.queryInterface(XCloseable.class, document).close(true);
            }
        } catch (com.sun.star.uno.Exception | com.sun.star.uno.RuntimeException e) {
            throw new OfficeException("the pages were not read", e);
        }
    }

    /** To count the pages lays them all out; the view then finds each bookmark. */
    private static LaidOut read(XComponent document) throws com.sun.star.uno.Exception {
        var controller = UnoRuntime.queryInterface(XModel.class, document).getCurrentController();
        int pages = (Integer)
                UnoRuntime.queryInterface(XPropertySet.class, controller).getPropertyValue("PageCount");
        return new LaidOut(pages, pages(controller, bookmarks(document)));
    }

    private static XNameAccess bookmarks(XComponent document) {
        return UnoRuntime.queryInterface(XBookmarksSupplier.class, document).getBookmarks();
    }

    private static List<Integer> pages(XController controller, XNameAccess bookmarks)
            throws com.sun.star.uno.Exception {
        var view = UnoRuntime.queryInterface(XTextViewCursorSupplier.class, controller)
                .getViewCursor();
        var page = UnoRuntime.queryInterface(XPageCursor.class, view);
        var names = bookmarks.getElementNames();
        Arrays.sort(names);
        var pages = new ArrayList<Integer>();
        for (var name : names) {
            var bookmark = UnoRuntime.queryInterface(XTextContent.class, bookmarks.getByName(name));
            view.gotoRange(bookmark.getAnchor().getStart(), false);
            pages.add((int) page.getPage());
        }
        return pages;
    }
}
