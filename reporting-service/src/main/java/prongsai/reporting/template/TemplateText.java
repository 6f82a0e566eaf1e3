package prongsai.reporting.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of one paragraph, however many runs Word has split it into. */
final class TemplateText {

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private final Element paragraph;

    TemplateText(Element paragraph) {
        this.paragraph = paragraph;
    }

    static List<TemplateText> in(Node below) {
        return TemplateXml.all(below, "p").stream().map(TemplateText::new).toList();
    }

    Element paragraph() {
        return paragraph;
    }

    /** Without that of text boxes in it, which have paragraphs of their own. */
    private List<Element> pieces() {
        return TemplateXml.all(paragraph, "t").stream()
                .filter(piece -> TemplateXml.around(piece, "p") == paragraph)
                .toList();
    }

    String text() {
        return pieces().stream().map(Node::getTextContent).collect(Collectors.joining());
    }

    /** What stands between the braces, in order. */
    List<String> fields() {
        return FIELD.matcher(text()).results().map(match -> match.group(1)).toList();
    }

    /** Whether braces are left when the fields are taken away. */
    boolean hasOpenField() {
        var rest = FIELD.matcher(text()).replaceAll("");
        return rest.contains("{{") || rest.contains("}}");
    }

    /** Puts a value in place of each field, in the look of its first letter; null leaves the field. */
    void fill(Function<String, String> values) {
        var matches = FIELD.matcher(text()).results().toList();
        // From the end, because a value moves all that comes after it.
        for (int i = matches.size() - 1; i >= 0; i--) {
            var match = matches.get(i);
            var value = values.apply(match.group(1));
            if (value != null) {
                replace(match.start(), match.end(), value);
            }
        }
    }

    private void replace(int start, int end, String value) {
        int at = 0;
        boolean written = false;
        for (var piece : pieces()) {
            var text = piece.getTextContent();
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, text.length());
            at += text.length();
            if (from < to) {
                write(piece, text.substring(0, from) + (written ? "" : value) + text.substring(to));
                written = true;
            }
        }
    }

    /** A line feed in a text is an element in a run. */
    private static void write(Element piece, String text) {
        var lines = new ArrayList<>(text.lines().toList());
        set(piece, lines.isEmpty() ? "" : lines.get(0));
        var next = piece.getNextSibling();
        for (int i = 1; i < lines.size(); i++) {
            var line = (Element) piece.cloneNode(false);
            set(line, lines.get(i));
            piece.getParentNode()
                    .insertBefore(piece.getOwnerDocument().createElementNS(TemplateXml.WORD, "w:br"), next);
            piece.getParentNode().insertBefore(line, next);
        }
    }

    private static void set(Element piece, String text) {
        piece.setTextContent(text);
        piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }
}
