package prongsai.reporting.document;

import java.util.ArrayList;
import java.util.List;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.manuscript.Orientation;

/** The blocks of a document as they are written one after the other. */
final class Writing {

    private final List<Block> blocks = new ArrayList<>();
    private int sections;

    /** What the document is called, and in the middle below it whose and of when it is. */
    Writing title(String title, String... below) {
        blocks.add(new Block.Heading(1, title));
        for (var line : below) {
            centred(line);
        }
        return this;
    }

    Writing centred(String text) {
        return add(new Block.Paragraph(Line.of(text), Alignment.CENTRE, false));
    }

    /** A numbered part of the document. */
    Writing section(String text) {
        sections++;
        return heading(2, sections + ". " + text);
    }

    Writing heading(int level, String text) {
        return add(new Block.Heading(level, text));
    }

    /** Running text, which may be null. */
    Writing text(String text) {
        return addAll(Texts.body(text));
    }

    /** A bold label with its text, where there is a text. */
    Writing labelled(String label, String text) {
        return text == null || text.isBlank()
                ? this
                : add(new Block.Paragraph(Line.labelled(label, text), Alignment.START, false));
    }

    Writing remark(String heading, String text) {
        return add(new Block.Remark(heading, Line.of(text)));
    }

    Writing page(Orientation orientation) {
        return add(new Block.NewPage(orientation));
    }

    Writing add(Block block) {
        blocks.add(block);
        return this;
    }

    Writing addAll(List<? extends Block> more) {
        blocks.addAll(more);
        return this;
    }

    /** Without an empty page at the end. */
    List<Block> blocks() {
        var written = blocks.size();
        while (written > 0 && blocks.get(written - 1) instanceof Block.NewPage) {
            written--;
        }
        return List.copyOf(blocks.subList(0, written));
    }
}
