package prongsai.reporting.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Block.Table.Cell;
import prongsai.reporting.manuscript.Block.Table.Column;
import prongsai.reporting.manuscript.Block.Table.Row;
import prongsai.reporting.manuscript.Chart;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.manuscript.Manuscript;

/** A manuscript as a page. */
class HtmlTest {

    @Test
    void thePageIsThaiAndHasItsLandmarks() {
        var page = page(AManuscript.booklet(2));

        assertThat(page.documentType().name()).isEqualTo("html");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("th");
        assertThat(page.title()).isEqualTo("มาตรการส่งเสริมคุณธรรมและความโปร่งใส – " + AManuscript.AGENCY);
        assertThat(page.select("header, main, footer")).hasSize(3);
        assertThat(page.selectFirst("a.skip").attr("href"))
                .isEqualTo("#" + page.selectFirst("main").id());
        assertThat(page.selectFirst("meta[name=viewport]").attr("content")).contains("width=device-width");
    }

    @Test
    void thePageNeedsNothingElseAndRunsNothing() {
        var page = page(AManuscript.booklet(2));

        assertThat(page.select("script, link, iframe, object, img")).isEmpty();
        assertThat(page.select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on") || name.equals("style"));
        assertThat(page.selectFirst("style").data())
                .doesNotContain("&")
                .doesNotContain("url(")
                .contains("@media print");
    }

    @Test
    void headingsBeginWithTheTitleAndLeaveNoLevelOut() {
        var page = page(AManuscript.of(
                new Block.Heading(2, "สอง"), new Block.Heading(4, "สี่"), new Block.Heading(1, "หนึ่ง")));

        assertThat(page.select("h1, h2, h3, h4, h5").stream().map(Element::tagName))
                .containsExactly("h1", "h2", "h3", "h2");
        assertThat(page.select("h1").text()).isEqualTo("มาตรการส่งเสริมคุณธรรมและความโปร่งใส");
    }

    @Test
    void aDocumentThatBeginsWithItsTitleHasItOnce() {
        var title = new Block.Heading(1, AManuscript.of().title());
        var chapter = new Block.Heading(2, "หลักการและเหตุผล");

        assertThat(page(AManuscript.of(title, chapter)).select("h1, h2").eachText())
                .containsExactly(title.text(), chapter.text());
        assertThat(page(AManuscript.of(new Block.Memo("บันทึกข้อความ", List.of()), title)).select("h1, h2").stream()
                        .map(Element::tagName))
                .containsExactly("h1", "h2", "h2");
    }

    @Test
    void aCoverIsTheTitle() {
        var page = page(AManuscript.of(new Block.Cover(List.of("มาตรการ", "ประจำปี ๒๕๖๗"), List.of("หน่วยงาน"))));

        assertThat(page.select("h1").eachText()).containsExactly("มาตรการ ประจำปี ๒๕๖๗");
    }

    @Test
    void contentsLeadToTheHeadings() {
        var page = page(AManuscript.of(new Block.Contents("สารบัญ"), new Block.Heading(1, "ผลการประเมิน")));

        var link = page.selectFirst("nav a");
        assertThat(link.text()).isEqualTo("ผลการประเมิน");
        assertThat(page.selectFirst(link.attr("href")).text()).isEqualTo("ผลการประเมิน");
    }

    @Test
    void aTableHasACaptionAndHeadsThatSayWhatTheyHead() {
        var page = page(AManuscript.of(new Block.Table(
                "ตารางที่ ๑",
                List.of(new Column("ตัวชี้วัด", 2, Alignment.START), new Column("คะแนน", 1, Alignment.END)),
                List.of(
                        new Row(List.of(new Cell(List.of(Block.Paragraph.of("IIT")), 2, true))),
                        new Row(List.of(
                                new Cell(List.of(Block.Paragraph.of("การใช้อำนาจ")), 1, true), Cell.of("๙๖.๗๖")))))));

        assertThat(page.selectFirst("table caption").text()).isEqualTo("ตารางที่ ๑");
        assertThat(page.select("thead th").eachAttr("scope")).containsExactly("col", "col");
        assertThat(page.select("tbody th").eachAttr("scope")).containsExactly("colgroup", "row");
        assertThat(page.selectFirst("tbody th").attr("colspan")).isEqualTo("2");
        assertThat(page.selectFirst("td").className()).isEqualTo("end");
    }

    @ParameterizedTest
    @CsvSource({"3, 41, false", "4, 41, true", "4, 40, false", "8, 40, false"})
    void onlyAWideTableOfLongTextsIsStackedOnAPhone(int columns, int letters, boolean stacked) {
        var cells = new ArrayList<>(Collections.nCopies(columns, Cell.of("๙๗.๗๓")));
        cells.set(1, Cell.of("ก".repeat(letters)));
        var page = page(AManuscript.of(
                new Block.Table("ตาราง", AManuscript.table(columns, 1).columns(), List.of(new Row(cells)))));

        assertThat(page.selectFirst("table").hasClass("stacked")).isEqualTo(stacked);
        assertThat(page.select("td[data-column=คอลัมน์ 2][role=cell]")).hasSize(stacked ? 1 : 0);
    }

    @Test
    void listsCountInTheDigitsOfTheDocument() {
        var list = new Block.Items(true, List.of(Line.of("ก")));

        assertThat(page(AManuscript.of(Digits.THAI, list)).select("ol.thai")).hasSize(1);
        assertThat(page(AManuscript.of(Digits.ARABIC, list)).select("ol:not(.thai)"))
                .hasSize(1);
        assertThat(page(AManuscript.of(new Block.Items(false, List.of(Line.of("ก")))))
                        .select("ul.dashes li"))
                .hasSize(1);
    }

    @Test
    void aFigureIsDescribed() {
        var page = page(AManuscript.booklet(1));

        assertThat(page.select("figure")).hasSize(3).allSatisfy(figure -> {
            assertThat(figure.selectFirst("svg > title").text())
                    .isEqualTo(figure.selectFirst("figcaption").text());
            assertThat(figure.selectFirst("svg > desc").text()).isNotBlank();
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aBlankFieldOfAMemoIsSaidToBeBlank() {
        var page = page(AManuscript.of(new Block.Memo(
                "บันทึกข้อความ", List.of(new Block.Memo.Field("เรื่อง", "มาตรการ"), new Block.Memo.Field("ที่", "")))));

        assertThat(page.select("dl dt").eachText()).containsExactly("เรื่อง", "ที่");
        assertThat(page.select("dl dd").eachText()).containsExactly("มาตรการ", "(เว้นไว้)");
    }

    @Test
    void hostileTextStaysText() {
        var hostile = "\"><script>alert('x')</script><img src=x onerror=alert(1)>\u0000\u0008&lt;";
        var line = new Line(List.of(new Line.Span(hostile, true, "javascript:alert(1)")));

        var page = page(new Manuscript(
                hostile,
                hostile,
                Digits.THAI,
                List.of(
                        new Block.Heading(1, hostile),
                        new Block.Paragraph(line, Alignment.START, true),
                        new Block.Contents(hostile),
                        new Block.Table(
                                hostile,
                                List.of(
                                        new Column(hostile, 1, Alignment.START),
                                                new Column(hostile, 1, Alignment.START),
                                        new Column(hostile, 1, Alignment.START),
                                                new Column(hostile, 1, Alignment.START)),
                                List.of(new Row(List.of(
                                        Cell.of(hostile), Cell.of(hostile), Cell.of(hostile), Cell.of(hostile))))),
                        new Block.Figure(hostile, hostile, AManuscript.chart(Chart.Kind.LINE)))));

        assertThat(page.select("script, img, a[href^=javascript]")).isEmpty();
        assertThat(page.selectFirst("p strong").wholeText())
                .isEqualTo("\"><script>alert('x')</script><img src=x onerror=alert(1)>&lt;");
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        var page = page(AManuscript.of(new Block.Paragraph(
                new Line(List.of(
                        new Line.Span("หลักฐาน", false, "https://example.go.th/ita?a=1&b=\"2\""),
                        new Line.Span("เว็บไซต์", false, "https://example.go.th/ita?a=1&b=2"))),
                Alignment.START,
                false)));

        assertThat(page.select("main a").eachAttr("href")).containsExactly("https://example.go.th/ita?a=1&b=2");
    }

    private static Document page(Manuscript manuscript) {
        return Jsoup.parse(new String(HtmlTypesetter.write(manuscript), StandardCharsets.UTF_8));
    }
}
