package prongsai.reporting.manuscript;

import java.util.List;
import java.util.stream.Collectors;

/** A text in one paragraph, part of which may be bold or a link. */
public record Line(List<Span> spans) {

    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(String text) {
        return new Line(List.of(new Span(text, false, null)));
    }

    /** A bold label, and after it the text. */
    public static Line labelled(String label, String text) {
        return new Line(List.of(new Span(label, true, null), new Span(" " + text, false, null)));
    }

    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** {@code link} is an absolute http(s) address, or null. */
    public record Span(String text, boolean bold, String link) {}
}
