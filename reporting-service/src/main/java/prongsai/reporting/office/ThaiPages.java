package prongsai.reporting.office;

import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XNameAccess;
import com.sun.star.lang.XComponent;
import com.sun.star.style.NumberingType;
import com.sun.star.style.XStyleFamiliesSupplier;
import com.sun.star.uno.UnoRuntime;
import org.jodconverter.core.office.OfficeContext;
import org.jodconverter.local.filter.Filter;
import org.jodconverter.local.filter.FilterChain;

/** Counts the pages in the digits of LibreOffice's locale, which its profile says is Thai. */
final class ThaiPages implements Filter {

    @Override
    public void doFilter(OfficeContext context, XComponent document, FilterChain chain) throws Exception {
        var families = UnoRuntime.queryInterface(XStyleFamiliesSupplier.class, document)
                .getStyleFamilies();
        var pages = UnoRuntime.queryInterface(XNameAccess.class, families.getByName("PageStyles"));
        for (var name : pages.getElementNames()) {
            var style = UnoRuntime.queryInterface(XPropertySet.class, pages.getByName(name));
            if (Short.valueOf(NumberingType.ARABIC).equals(style.getPropertyValue("NumberingType"))) {
                style.setPropertyValue("NumberingType", NumberingType.NATIVE_NUMBERING);
            }
        }
        chain.doFilter(context, document);
    }
}
