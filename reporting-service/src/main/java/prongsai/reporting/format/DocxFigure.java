package prongsai.reporting.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Orientation;

/** A chart in a DOCX: a picture as wide as the text, described for those who cannot see it. */
final class DocxFigure {

    /** Of the text's height: two pictures with their captions share no page then, and one leaves room for its heading. */
    private static final double MOST_HEIGHT = 0.62;

    /** One white dot, which takes the room of a chart where its sight is not needed. */
    static final byte[] BLANK = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==");

    private static final int EMU_IN_A_TWIP = Units.EMU_PER_POINT / 20;

    private DocxFigure() {}

    /** {@code shape}: the height of the picture by its width. */
    static void write(XWPFParagraph paragraph, Block.Figure figure, byte[] png, double shape, Orientation orientation) {
        double height = Math.min(A4.textWidth(orientation) * shape, A4.textHeight(orientation) * MOST_HEIGHT);
        int width = (int) (height / shape);
        var run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(png),
                    PictureType.PNG,
                    "chart.png",
                    width * EMU_IN_A_TWIP,
                    (int) height * EMU_IN_A_TWIP);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setTitle(Printable.text(figure.caption()));
        properties.setDescr(Printable.text(figure.description()));
    }
}
