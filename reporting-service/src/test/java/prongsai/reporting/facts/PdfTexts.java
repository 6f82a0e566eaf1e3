package prongsai.reporting.facts;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The texts of a PDF by their pages and the numbers by which its structure refers to them. */
record PdfTexts(Map<COSDictionary, Map<Integer, StringBuilder>> pages) {

    static PdfTexts of(PDDocument pdf) throws IOException {
        var pages = new HashMap<COSDictionary, Map<Integer, StringBuilder>>();
        for (var page : pdf.getPages()) {
            var marked = new Marked();
            marked.processPage(page);
            pages.put(page.getCOSObject(), marked.texts);
        }
        return new PdfTexts(pages);
    }

    CharSequence of(PDPage page, int number) {
        return pages.get(page.getCOSObject()).getOrDefault(number, new StringBuilder());
    }

    /** What is drawn between the marks of a page; some glyphs stand for the text that their mark gives. */
    private static final class Marked extends PDFMarkedContentExtractor {

        private final Map<Integer, StringBuilder> texts = new HashMap<>();
        private final Deque<PDMarkedContent> open = new ArrayDeque<>();

        Marked() throws IOException {
            super();
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            var mark = PDMarkedContent.create(tag, properties);
            open.push(mark);
            if (mark.getActualText() != null) {
                append(mark.getActualText());
            }
        }

        @Override
        public void endMarkedContentSequence() {
            open.pop();
        }

        @Override
        protected void processTextPosition(TextPosition glyph) {
            if (open.stream().allMatch(mark -> mark.getActualText() == null)) {
                append(glyph.getUnicode());
            }
        }

        private void append(String text) {
            open.stream()
                    .mapToInt(PDMarkedContent::getMCID)
                    .filter(number -> number >= 0)
                    .findFirst()
                    .ifPresent(number -> texts.computeIfAbsent(number, absent -> new StringBuilder())
                            .append(text));
        }
    }
}
