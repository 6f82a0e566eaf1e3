package prongsai.reporting.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A DOCX as LibreOffice is given it. */
class ThaiDocxTest {

    @Test
    void itemsOfThaiListsAreCountedOut() {
        var docx = docx(STNumberFormat.THAI_NUMBERS, document -> {
            var list = document.getNumbering().addNum(BigInteger.ZERO);
            item(document, list, 0, "หนึ่ง");
            item(document, list, 1, "หนึ่งหนึ่ง");
            item(document, list, 1, "หนึ่งสอง");
            item(document, list, 0, "สอง");
            item(document, list, 1, "สองหนึ่ง");
        });

        assertThat(texts(ThaiDocx.of(docx).bytes()))
                .containsExactly("๑)\tหนึ่ง", "๑.๑)\tหนึ่งหนึ่ง", "๑.๒)\tหนึ่งสอง", "๒)\tสอง", "๒.๑)\tสองหนึ่ง");
    }

    @Test
    void eachListIsCountedByItself() {
        var docx = docx(STNumberFormat.THAI_NUMBERS, document -> {
            item(document, document.getNumbering().addNum(BigInteger.ZERO), 0, "ก");
            item(document, document.getNumbering().addNum(BigInteger.ZERO), 0, "ข");
        });

        assertThat(texts(ThaiDocx.of(docx).bytes())).containsExactly("๑)\tก", "๑)\tข");
    }

    @Test
    void whatCountsInArabicDigitsStaysAsItIs() {
        var docx = docx(
                STNumberFormat.DECIMAL,
                document -> item(document, document.getNumbering().addNum(BigInteger.ZERO), 0, "ก"));

        var thai = ThaiDocx.of(docx);

        assertThat(thai.bytes()).isSameAs(docx);
        assertThat(thai.thaiPages()).isFalse();
    }

    @Test
    void pagesInThaiDigitsAreTold() {
        var docx = docx(STNumberFormat.DECIMAL, document -> document.getDocument()
                .getBody()
                .addNewSectPr()
                .addNewPgNumType()
                .setFmt(STNumberFormat.THAI_NUMBERS));

        assertThat(ThaiDocx.of(docx).thaiPages()).isTrue();
    }

    private static void item(XWPFDocument document, BigInteger list, int level, String text) {
        var item = document.createParagraph();
        item.setNumID(list);
        item.setNumILvl(BigInteger.valueOf(level));
        item.createRun().setText(text);
    }

    private static byte[] docx(STNumberFormat.Enum format, Consumer<XWPFDocument> content) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var kind = CTAbstractNum.Factory.newInstance();
            kind.setAbstractNumId(BigInteger.ZERO);
            level(kind, 0, format, "%1)");
            level(kind, 1, format, "%1.%2)");
            document.createNumbering().addAbstractNum(new XWPFAbstractNum(kind));
            content.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void level(CTAbstractNum kind, int number, STNumberFormat.Enum format, String pattern) {
        var level = kind.addNewLvl();
        level.setIlvl(BigInteger.valueOf(number));
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(pattern);
    }

    private static List<String> texts(byte[] docx) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
