package prongsai.reporting.chart;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The font of the pictures: that of the documents where it is installed, else another one that has Thai letters. */
final class PictureFont {

    /** Those of the family of TH Sarabun are a third smaller than others of their size. */
    private static final List<String> SMALL = List.of("TH Sarabun New", "Laksaman", "TH SarabunPSK", "TH SarabunIT๙");

    private static final List<String> OTHERS = List.of("Sarabun", "Noto Sans Thai", "Loma", "Garuda", "Tahoma");
    private static final float ENLARGED = 1.1f;

    private static final char THAI = 'ก';

    private PictureFont() {}

    static Font get() {
        return Chosen.FONT;
    }

    /** Found once: it takes long to list the fonts of a machine. */
    private static final class Chosen {

        private static final Font FONT = choose();

        private static Font choose() {
            Set<String> installed = Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                    .collect(Collectors.toSet());
            for (var family : SMALL) {
                if (installed.contains(family)) {
                    return new Font(family, Font.PLAIN, Canvas.LETTERS).deriveFont(Canvas.LETTERS * ENLARGED);
                }
            }
            return OTHERS.stream()
                    .filter(installed::contains)
                    .map(family -> new Font(family, Font.PLAIN, Canvas.LETTERS))
                    .filter(font -> font.canDisplay(THAI))
                    .findFirst()
                    .orElseGet(() -> new Font(Font.SANS_SERIF, Font.PLAIN, Canvas.LETTERS));
        }
    }
}
