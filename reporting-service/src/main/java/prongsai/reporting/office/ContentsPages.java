package prongsai.reporting.office;

import com.sun.star.container.XIndexAccess;
import com.sun.star.lang.XComponent;
import com.sun.star.text.XDocumentIndex;
import com.sun.star.text.XDocumentIndexesSupplier;
import com.sun.star.uno.UnoRuntime;
import java.util.List;
import org.jodconverter.core.office.OfficeContext;
import org.jodconverter.local.filter.Filter;
import org.jodconverter.local.filter.FilterChain;

/** Reads the pages in a table of contents: in each of its lines what stands after the last tab. */
final class ContentsPages implements Filter {

    private List<String> pages = List.of();

    @Override
    public void doFilter(OfficeContext context, XComponent document, FilterChain chain) throws Exception {
        var supplier = UnoRuntime.queryInterface(XDocumentIndexesSupplier.class, document);
        XIndexAccess indexes = supplier.getDocumentIndexes();
        if (indexes.getCount() > 0) {
            var contents = UnoRuntime.queryInterface(XDocumentIndex.class, indexes.getByIndex(0));
            pages = contents.getAnchor()
                    .getString()
                    .lines()
                    .filter(line -> line.contains("\t"))
                    .map(line -> line.substring(line.lastIndexOf('\t') + 1).strip())
                    .toList();
        }
        chain.doFilter(context, document);
    }

    List<String> read() {
        return pages;
    }
}
