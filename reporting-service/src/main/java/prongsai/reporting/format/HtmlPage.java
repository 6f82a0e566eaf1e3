package prongsai.reporting.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The frame of a page that is read without login: complete in itself, in Thai, without scripts; on a phone, on a desk and printed.
 *
 * @param title in the browser's tab, before the name of the agency
 * @param agency whose page it is
 */
public record HtmlPage(String title, String agency) {

    private static final String STYLES = styles();

    /** {@code content} writes what stands in the main part, which begins with a heading of the first level. */
    public byte[] write(Consumer<Markup> content) {
        var out = new Markup();
        out.open("html", "lang", "th");
        head(out);
        out.open("body");
        out.element("a", "ข้ามไปยังเนื้อหา", "class", "skip", "href", "#content");
        out.open("header").element("p", agency).close();
        out.open("main", "id", "content");
        content.accept(out);
        out.close();
        out.open("footer").element("p", agency).close();
        out.close().close();
        return out.read().getBytes(StandardCharsets.UTF_8);
    }

    private void head(Markup out) {
        out.open("head");
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.element("title", title + " – " + agency);
        out.element("style", STYLES);
        out.close();
    }

    private static String styles() {
        try (var styles = HtmlPage.class.getResourceAsStream("/prongsai/reporting/format/page.css")) {
            return new String(styles.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
