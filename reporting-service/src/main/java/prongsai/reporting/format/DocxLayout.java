package prongsai.reporting.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jboss.logging.Logger;
import prongsai.kit.problem.Problem;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.manuscript.Orientation;
import prongsai.reporting.office.LaidOut;

/**
 * On which pages the headings of a DOCX are, for its table of contents. A cover counts as no page, and where the pages turn a new one
 * begins: what stands before and after a turn to landscape is laid out by itself, both at once.
 */
final class DocxLayout {

    private static final Logger LOG = Logger.getLogger(DocxLayout.class);

    private final Deque<CompletableFuture<LaidOut>> parts = new ArrayDeque<>();

    private DocxLayout() {}

    /** Begins to lay out what has a table of contents, its last part first: the long tables are there. */
    static DocxLayout begin(Manuscript manuscript, Function<byte[], CompletableFuture<LaidOut>> office) {
        var layout = new DocxLayout();
        if (manuscript.blocks().stream().anyMatch(Block.Contents.class::isInstance)) {
            var parts = parts(manuscript.blocks());
            while (!parts.isEmpty()) {
                layout.parts.addFirst(office.apply(DocxWriter.part(manuscript, parts.removeLast())));
            }
        }
        return layout;
    }

    /** In the order of the headings; empty where LibreOffice is too busy or in trouble, as the document is fine without. */
    List<Integer> pages() {
        var pages = new ArrayList<Integer>();
        int before = 0;
        try {
            for (var part : parts) {
                var laidOut = part.join();
                for (int page : laidOut.bookmarks()) {
                    pages.add(before + page);
                }
                before += laidOut.pages();
            }
        } catch (CompletionException e) {
            if (e.getCause() instanceof Problem problem) {
                LOG.infof("A table of contents stays without pages: %s", problem.getMessage());
                return List.of();
            }
            throw e;
        }
        return pages;
    }

    /** @param orientation of its first pages */
    record Part(Orientation orientation, List<Block> blocks) {}

    private static Deque<Part> parts(List<Block> blocks) {
        var parts = new ArrayDeque<Part>();
        parts.add(new Part(Orientation.PORTRAIT, new ArrayList<>()));
        for (var block : blocks) {
            if (block instanceof Block.NewPage turn && turn.orientation() == Orientation.LANDSCAPE) {
                parts.add(new Part(Orientation.LANDSCAPE, new ArrayList<>()));
            } else if (!(block instanceof Block.Cover)) {
                parts.getLast().blocks().add(block);
            }
        }
        return parts;
    }
}
