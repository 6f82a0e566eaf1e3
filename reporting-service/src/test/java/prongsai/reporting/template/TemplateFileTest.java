package prongsai.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.problem.Problem;

class TemplateFileTest {

    private static final String RELATIONSHIP =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId900"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s" TargetMode="External"/>
            </Relationships>""";
    private static final String WORD =
            """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>%s</w:p></w:body>
            </w:document>""";

    @Test
    void ordinaryDocumentIsTaken() {
        var file = TemplateFile.read(ATemplate.usual().bytes());

        assertThat(file.parts()).containsKeys("word/document.xml", "[Content_Types].xml");
        assertThat(TemplateFile.read(file.bytes()).parts().keySet())
                .isEqualTo(file.parts().keySet());
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("text", "{{agency.name}}".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("nothing", new byte[0]),
                Arguments.of("an old .doc", HexFormat.of().parseHex("d0cf11e0a1b11ae10000000000000000")),
                Arguments.of("half a file", half(ATemplate.usual().bytes())),
                Arguments.of("a ZIP without a document", new TemplateFile(Map.of("a.txt", new byte[1])).bytes()),
                Arguments.of(
                        "a macro",
                        ATemplate.usual().part("word/vbaProject.bin", "x").bytes()),
                Arguments.of(
                        "an object",
                        ATemplate.usual()
                                .part("word/embeddings/oleObject1.bin", "x")
                                .bytes()),
                Arguments.of(
                        "a control",
                        ATemplate.usual()
                                .part("word/activeX/activeX1.xml", "<a/>")
                                .bytes()),
                Arguments.of(
                        "a ribbon",
                        ATemplate.usual()
                                .part("customUI/customUI14.xml", "<a/>")
                                .bytes()),
                Arguments.of(
                        "a bomb",
                        ATemplate.usual()
                                .part("word/media/a.png", new byte[64 << 20])
                                .bytes()),
                Arguments.of(
                        "a large part",
                        ATemplate.usual()
                                .part("word/x.xml", "<a>" + " ".repeat(5 << 20) + "</a>")
                                .bytes()),
                Arguments.of(
                        "broken XML",
                        ATemplate.usual().part("word/x.xml", "<a>").bytes()),
                Arguments.of(
                        "deep XML",
                        ATemplate.usual()
                                .part("word/x.xml", "<a>".repeat(400) + "</a>".repeat(400))
                                .bytes()),
                Arguments.of(
                        "a way out",
                        ATemplate.usual().part("../evil.xml", "<a/>").bytes()),
                Arguments.of(
                        "an entity",
                        ATemplate.usual()
                                .part(
                                        "word/x.xml",
                                        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>")
                                .bytes()),
                Arguments.of("many parts", many()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileOrBrokenFileIsRefused(String what, byte[] file) {
        assertThatThrownBy(() -> TemplateFile.read(file)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "attachedTemplate", "oleObject", "aFChunk", "frame", "subDocument", "settings"})
    void whatLoadsFromElsewhereIsRefused(String kind) {
        assertThatThrownBy(() -> TemplateFile.read(linked(RELATIONSHIP.formatted(kind, "https://evil.example/x"))))
                .isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "\\\\\\\\evil\\share", "javascript:alert(1)"})
    void linkThatLeadsNotToTheWebIsRefused(String target) {
        assertThatThrownBy(() -> TemplateFile.read(linked(RELATIONSHIP.formatted("hyperlink", target))))
                .isInstanceOf(Problem.class);
    }

    @Test
    void linkToTheWebIsTaken() {
        assertThatCode(() ->
                        TemplateFile.read(linked(RELATIONSHIP.formatted("hyperlink", "https://www.agency.example/"))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r>"
                        + "<w:r><w:instrText>TEXT \"c:/x\"</w:instrText></w:r>",
                "<w:fldSimple w:instr=\" dde excel x\"><w:r/></w:fldSimple>",
            })
    void fieldThatLoadsIsRefusedHoweverItIsWritten(String field) {
        assertThatThrownBy(() -> TemplateFile.read(ATemplate.usual()
                        .part("word/document.xml", WORD.formatted(field))
                        .bytes()))
                .isInstanceOf(Problem.class);
    }

    @Test
    void ordinaryFieldIsTakenWhateverItsAddressSays() {
        var field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://a.example/link/dde\"</w:instrText></w:r>";

        assertThatCode(() -> TemplateFile.read(ATemplate.usual()
                        .part("word/document.xml", WORD.formatted(field))
                        .bytes()))
                .doesNotThrowAnyException();
    }

    @Test
    void documentWithMacrosUnderAnotherNameIsRefused() {
        var template = ATemplate.usual().bytes();
        var parts = new java.util.LinkedHashMap<>(TemplateFile.read(template).parts());
        var types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        parts.put(
                "[Content_Types].xml",
                types.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml")
                        .getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> TemplateFile.read(new TemplateFile(parts).bytes()))
                .isInstanceOf(Problem.class);
    }

    private static byte[] linked(String relationships) {
        return ATemplate.usual()
                .part("word/_rels/header1.xml.rels", relationships)
                .bytes();
    }

    private static byte[] half(byte[] file) {
        return java.util.Arrays.copyOf(file, file.length / 2);
    }

    private static byte[] many() {
        var template = ATemplate.usual();
        for (int i = 0; i < 501; i++) {
            template.part("word/media/" + i, "x");
        }
        return template.bytes();
    }
}
