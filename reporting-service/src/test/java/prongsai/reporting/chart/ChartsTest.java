package prongsai.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import prongsai.reporting.manuscript.Chart;
import prongsai.reporting.manuscript.Digits;

/** Charts as they are drawn. */
class ChartsTest {

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void everyLabelValueAndSeriesIsNamed(Chart.Kind kind) {
        var svg = svg(chart(kind, series("หน่วยงาน", "90.5", "80", "70"), series("ค่าเฉลี่ย", "85", "75", "65")));

        assertThat(svg.select("text").eachText()).contains("ก", "ข", "ค", "หน่วยงาน", "ค่าเฉลี่ย");
    }

    @Test
    void itIsDescribedForThoseWhoCannotSeeIt() {
        var svg = svg(chart(Chart.Kind.LINE, series("หน่วยงาน", "1", "2", "3")));

        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-labelledby")).isEqualTo("f1-title f1-desc");
        assertThat(svg.getElementById("f1-title").text()).isEqualTo("แนวโน้ม");
        assertThat(svg.getElementById("f1-desc").text()).isEqualTo("เพิ่มขึ้น <ทุกปี>");
    }

    @ParameterizedTest
    @CsvSource({"THAI, ๙๐.๕๐", "ARABIC, 90.50"})
    void valuesHaveTheDigitsOfTheDocument(Digits digits, String value) {
        var svg = svg(chart(Chart.Kind.BARS, series("หน่วยงาน", "90.50", "80", "70")), digits);

        assertThat(svg.select("text").eachText()).contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "100.0, 95.5, 100.00, 95.50",
        "100, 97.73, 100.00, 97.73",
        "85.005, 85.015, 85.00, 85.02",
        "12, 3, 12, 3",
        "0, 10, 0, 10",
    })
    void scoresAreMarkedWithTwoDecimalsAndWhatIsCountedWithNone(String one, String other, String first, String second) {
        for (var kind : List.of(Chart.Kind.BARS, Chart.Kind.LINE)) {
            var texts = svg(chart(kind, series("หน่วยงาน", one, null, other)), Digits.ARABIC)
                    .select("text")
                    .eachText();

            assertThat(texts).contains(first, second);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Chart.Kind.class,
            names = {"LINE", "RADAR"})
    void theScaleIsMarkedWithRoundNumbers(Chart.Kind kind) {
        var texts = svg(chart(kind, series("หน่วยงาน", "90.5", "80.25", "70.0")), Digits.ARABIC)
                .select("text")
                .eachText();

        assertThat(texts).contains("0", "20", "40", "60", "80", "100");
    }

    @Test
    void aLineIsInterruptedWhereAValueIsMissing() {
        var chart = chart(Chart.Kind.LINE, series("หน่วยงาน", "90", null, "80"));
        var whole = chart(Chart.Kind.LINE, series("หน่วยงาน", "90", "85", "80"));

        assertThat(svg(whole).select("polyline")).hasSize(1);
        assertThat(svg(chart).select("polyline")).isEmpty();
        assertThat(svg(chart).select("circle")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1, 6, 6", "1, 12, 12", "1, 13, 0", "2, 6, 12", "2, 7, 0", "3, 2, 0"})
    void valuesStandAtALineWhereTheyHaveRoom(int series, int labels, int expected) {
        var values = Collections.nCopies(labels, new BigDecimal("87.65"));
        var chart = new Chart(
                Chart.Kind.LINE,
                Collections.nCopies(labels, "ก"),
                Collections.nCopies(series, new Chart.Series("หน่วยงาน", values)),
                "คะแนน",
                null);

        assertThat(svg(chart).select("text").eachText().stream().filter("๘๗.๖๕"::equals))
                .hasSize(expected);
    }

    @Test
    void aMissingValueHasNoBarAndNoDotInTheNet() {
        var series = series("หน่วยงาน", "90", null, "80");

        assertThat(svg(chart(Chart.Kind.BARS, series)).select("rect")).hasSize(2);
        assertThat(svg(chart(Chart.Kind.RADAR, series)).select("circle")).hasSize(2);
    }

    @Test
    void barsAreAsLongAsTheirValues() {
        var bars = svg(chart(Chart.Kind.BARS, series("หน่วยงาน", "100", "50", "0"))).select("rect").stream()
                .map(bar -> Double.parseDouble(bar.attr("width")))
                .toList();

        assertThat(bars.get(1)).isEqualTo(bars.get(0) / 2);
        assertThat(bars.get(2)).isZero();
    }

    @Test
    void aNetOfTwoCornersIsDrawnAsBars() {
        var chart = new Chart(
                Chart.Kind.RADAR, List.of("ก", "ข"), List.of(series("หน่วยงาน", "1", "2")), "คะแนน", BigDecimal.TEN);

        assertThat(svg(chart).select("rect")).hasSize(2);
    }

    @Test
    void seriesAreToldApartWithoutColours() {
        var dashes = svg(chart(Chart.Kind.LINE, series("หนึ่ง", "1", "2", "3"), series("สอง", "2", "3", "4")))
                .select("polyline")
                .eachAttr("stroke-dasharray");

        assertThat(dashes).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 96.58, 100", "100, 104, 250", ", 3, 5", ", 7, 10", ", 96.58, 100", ", 1200, 2500", ", 0, 5"})
    void theScaleHoldsEveryValue(BigDecimal most, BigDecimal largest, BigDecimal expected) {
        var values = new Chart(
                Chart.Kind.LINE, List.of("ก"), List.of(new Chart.Series("หน่วยงาน", List.of(largest))), "คะแนน", most);

        assertThat(Scale.of(values).most()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void nothingToDrawIsDrawnWithoutComplaint(Chart.Kind kind) {
        var none = new Chart(kind, List.of(), List.of(), "คะแนน", null);

        assertThat(svg(none).select("rect, polyline, circle")).isEmpty();
        assertThat(Charts.png(none, Digits.THAI)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void thePictureIsDrawnInTheColoursOfTheSvg(Chart.Kind kind) {
        var chart = chart(kind, series("หน่วยงาน", "90", "80", "70"), series("ค่าเฉลี่ย", "20", "30", "40"));

        var image = image(Charts.png(chart, Digits.THAI));
        assertThat((double) image.getHeight() / image.getWidth()).isEqualTo(Charts.shape(chart, Digits.THAI));
        assertThat(colours(image)).contains(0x0b4f8a, 0xa84300);
    }

    @Test
    void longLabelsAreBrokenBetweenWords() {
        assertThat(Wrapping.lines("การปรับปรุงระบบการทำงาน", 13, 3))
                .hasSizeGreaterThan(1)
                .satisfies(lines -> assertThat(String.join("", lines)).isEqualTo("การปรับปรุงระบบการทำงาน"));
        assertThat(Wrapping.lines("หนึ่ง สอง สาม สี่", 4, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    private static Chart chart(Chart.Kind kind, Chart.Series... series) {
        return new Chart(kind, List.of("ก", "ข", "ค"), List.of(series), "คะแนน", new BigDecimal("100"));
    }

    private static Chart.Series series(String name, String... values) {
        return new Chart.Series(
                name,
                new ArrayList<>(Arrays.stream(values)
                        .map(value -> value == null ? null : new BigDecimal(value))
                        .toList()));
    }

    private static Element svg(Chart chart) {
        return svg(chart, Digits.THAI);
    }

    private static Element svg(Chart chart, Digits digits) {
        var written = new StringWriter();
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            Charts.svg(out, chart, digits, "f1", "แนวโน้ม", "เพิ่มขึ้น <ทุกปี>");
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return Jsoup.parseBodyFragment(written.toString()).selectFirst("svg");
    }

    private static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .map(colour -> colour & 0xffffff)
                .distinct()
                .boxed()
                .toList();
    }
}
