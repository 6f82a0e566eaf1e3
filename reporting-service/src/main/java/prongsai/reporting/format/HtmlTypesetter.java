package prongsai.reporting.format;

import java.util.List;
import prongsai.reporting.chart.Charts;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.manuscript.Orientation;

/** Sets a manuscript as the elements of a page. */
final class HtmlTypesetter implements Typesetter {

    private static final String NAME = "(" + ".".repeat(50) + ")";

    private final Markup out;
    private final Manuscript manuscript;

    /** The level of the last heading; the title of the document is the first. */
    private int level = 1;

    private int headings;
    private int tables;
    private int figures;
    private boolean inCell;

    private HtmlTypesetter(Markup out, Manuscript manuscript) {
        this.out = out;
        this.manuscript = manuscript;
    }

    static byte[] write(Manuscript manuscript) {
        return new HtmlPage(manuscript.title(), manuscript.agency())
                .write(out -> new HtmlTypesetter(out, manuscript).document());
    }

    private void document() {
        out.open("div", "class", "page");
        if (!beginsWithItsTitle()) {
            out.element("h1", manuscript.title());
        }
        set(manuscript.blocks());
        out.close();
    }

    private boolean beginsWithItsTitle() {
        return manuscript.blocks().stream().anyMatch(Block.Cover.class::isInstance)
                || !manuscript.blocks().isEmpty()
                        && manuscript.blocks().get(0) instanceof Block.Heading first
                        && TitleHeading.is(first, manuscript);
    }

    @Override
    public void cover(Block.Cover cover) {
        out.open("div", "class", "cover").open("h1");
        for (int i = 0; i < cover.title().size(); i++) {
            if (i > 0) {
                out.empty("br");
            }
            out.text(cover.title().get(i));
        }
        out.close();
        cover.below().forEach(line -> out.element("p", line));
        out.close();
        newPage(new Block.NewPage(Orientation.PORTRAIT));
    }

    @Override
    public void contents(Block.Contents contents) {
        out.open("nav", "class", "contents", "aria-labelledby", "contents");
        out.element("h2", contents.heading(), "id", "contents").open("ul");
        var entries = manuscript.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            var heading = entries.get(i);
            if (heading.level() <= DocxContents.DEEPEST) {
                out.open("li", "class", "level-" + heading.level());
                out.element("a", heading.text(), "href", "#" + anchor(i + 1)).close();
            }
        }
        out.close().close();
        level = 2;
    }

    @Override
    public void newPage(Block.NewPage newPage) {
        out.close().open("div", "class", newPage.orientation() == Orientation.LANDSCAPE ? "page wide" : "page");
    }

    @Override
    public void memo(Block.Memo memo) {
        out.element("h2", memo.heading(), "class", "memo").open("dl", "class", "memo");
        level = 2;
        for (var field : memo.fields()) {
            boolean blank = field.text() == null || field.text().isBlank();
            out.open("div").element("dt", field.label());
            if (blank) {
                out.open("dd", "class", "blank")
                        .element("span", "(เว้นไว้)", "class", "unseen")
                        .close();
            } else {
                out.element("dd", field.text());
            }
            out.close();
        }
        out.close();
    }

    /** No level is left out on the way down, however the document counts. */
    @Override
    public void heading(Block.Heading heading) {
        if (inCell) {
            out.open("p").element("strong", heading.text()).close();
            return;
        }
        headings++;
        boolean title = headings == 1 && beginsWithItsTitle() && TitleHeading.is(heading, manuscript);
        level = title ? 1 : Math.min(heading.level() + 1, level + 1);
        out.element("h" + level, heading.text(), "id", anchor(headings));
    }

    private static String anchor(int heading) {
        return "h" + heading;
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        var kind = paragraph.indented() && paragraph.alignment() == Alignment.START
                ? "indented"
                : classOf(paragraph.alignment());
        out.open("p", "class", kind);
        line(paragraph.line());
        out.close();
    }

    static String classOf(Alignment alignment) {
        return switch (alignment) {
            case START -> null;
            case CENTRE -> "centre";
            case END -> "end";
        };
    }

    void line(Line line) {
        line.spans().forEach(this::span);
    }

    private void span(Line.Span span) {
        if (span.bold()) {
            out.open("strong");
        }
        var link = Printable.link(span.link());
        if (link.isPresent()) {
            out.element("a", span.text(), "href", link.get(), "rel", "noopener");
        } else {
            out.text(span.text());
        }
        if (span.bold()) {
            out.close();
        }
    }

    @Override
    public void items(Block.Items items) {
        var numbered = manuscript.digits() == Digits.THAI ? "thai" : null;
        out.open(items.numbered() ? "ol" : "ul", "class", items.numbered() ? numbered : "dashes");
        for (var item : items.lines()) {
            out.open("li");
            line(item);
            out.close();
        }
        out.close();
    }

    @Override
    public void table(Block.Table table) {
        tables++;
        new HtmlTable(out, this, table, tables).write();
    }

    /** Content of a cell: a single text needs no paragraph of its own. */
    void cell(List<Block> content) {
        inCell = true;
        if (content.size() == 1 && content.get(0) instanceof Block.Paragraph only) {
            line(only.line());
        } else {
            set(content);
        }
        inCell = false;
    }

    @Override
    public void figure(Block.Figure figure) {
        figures++;
        var id = "f" + figures;
        out.open("figure");
        out.insert(svg -> Charts.svg(
                svg,
                figure.chart(),
                manuscript.digits(),
                id,
                Printable.text(figure.caption()),
                Printable.text(figure.description())));
        out.element("figcaption", figure.caption()).close();
    }

    @Override
    public void signature(Block.Signature signature) {
        out.open("div", "class", "signature").element("p", NAME);
        signature.capacity().forEach(line -> out.element("p", line));
        out.close();
    }

    @Override
    public void remark(Block.Remark remark) {
        out.open("div", "class", "remark", "role", "note");
        out.open("p").element("strong", remark.heading()).close().open("p");
        line(remark.line());
        out.close().close();
    }
}
