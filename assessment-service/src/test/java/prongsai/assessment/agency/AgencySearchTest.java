package prongsai.assessment.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

@QuarkusTest
class AgencySearchTest {

    private Registered ministry;
    private Registered province;
    private Registered town;
    private Registered subdistrict;

    @BeforeEach
    void aProvinceHasTwoMunicipalities() {
        ministry = register(Registered.NATION, "กระทรวงมหาดไทย", "MINISTRY");
        province = register(ministry, "จังหวัดร้อยเอ็ด", "PROVINCE");
        town = register(
                province, "เทศบาลเมืองร้อยเอ็ด", "MUNICIPALITY_TOWN", "ทม.ร้อยเอ็ด", "Roi Et Town Municipality");
        subdistrict = register(province, "เทศบาลตำบลเชียงใหม่ ๒", "MUNICIPALITY_SUBDISTRICT");
    }

    @ParameterizedTest
    @CsvSource({
        "เทศบาลเมืองร้อยเอ็ด, whole name",
        "ทม.ร้อยเอ็ด, abbreviation",
        "ทม. ร้อยเอ็ด, abbreviation with a blank",
        "เมืองร้อย, part of a name",
        "ร้อยเอ็ด เทศบาล, words in another order",
        "เทศ บาล, a word that a table cell has broken",
        "roi ET, Latin letters of any case",
        "municipality roi, Latin words in another order",
        "เทศบาลเมืองร้อยเอ้ด, one wrong sign",
        "เทศบาลเมืองร้อเอ็ด, one letter left out"
    })
    void townIsFoundBy(String text, String how) {
        assertThat(codes(find(text + "&type=MUNICIPALITY_TOWN"))).as(how).containsExactly(town.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เทศบาลต าบลเชียงใหม่",
                "เทศบาลตําบลเชียงใหม่",
                "เทศบาลตำบลเชียงใหม ่",
                "เชียงใหม่ 2",
                "เชียงใหม่ ๒",
                "เชียงใหม่2",
                "เชียงใหม่ ต าบล"
            })
    void damagedVowelsAndThaiDigitsMakeNoDifference(String text) {
        assertThat(codes(find(text))).containsExactly(subdistrict.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "ท%.", "ทม_", "zzzzzz", "ฮ"})
    void whatNoNameHoldsFindsNothing(String text) {
        assertThat(codes(find(text))).isEmpty();
    }

    @Test
    void codeIsFoundInSmallLettersToo() {
        assertThat(codes(find(town.code().toLowerCase(Locale.ROOT)))).first().isEqualTo(town.code());
    }

    @Test
    void bestMatchComesFirst() {
        var holds = register(province, "สำนักงานเทศบาลตะวัน", "OTHER");
        var begins = register(province, "ตะวันออก", "OTHER");
        var words = register(province, "วันของตะวันนา ออก", "OTHER");
        var exact = register(province, "อื่น", "OTHER", "ตะวัน");

        assertThat(codes(find("ตะวัน"))).containsExactly(exact.code(), begins.code(), holds.code(), words.code());
        assertThat(codes(find("ออก ตะวัน"))).containsExactly(begins.code(), words.code());
    }

    @Test
    void similarOnesAreShownOnlyWhereNothingHoldsTheText() {
        var near = register(province, "เทศบาลเมืองร้อยเอ้ด", "MUNICIPALITY_TOWN");

        assertThat(codes(find("เทศบาลเมืองร้อยเอ้ด"))).containsExactly(near.code());
        assertThat(codes(find("เทศบาลเมืองร้อยเอก"))).containsExactly(town.code(), near.code());
    }

    @Test
    void newNameIsFoundAndTheOldOneIsNot() {
        Api.as(Tokens.criteriaManager("TH"))
                .header("If-Match", "\"0\"")
                .body(Map.of("nameTh", "เทศบาลนครร้อยเอ็ด", "aliases", List.of("ทน.ร้อยเอ็ด")))
                .put("/v1/agencies/" + town.id())
                .then()
                .statusCode(200);

        assertThat(codes(find("ทน.ร้อยเอ็ด"))).containsExactly(town.code());
        assertThat(codes(find("ทม."))).isEmpty();
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        for (int i = 0; i < 5; i++) {
            register(province, i % 2 == 0 ? "กองช่าง" + i : "กอง" + i + "ช่าง", "OTHER");
        }
        var all = codes(find("กอง ช่าง"));
        var similar = codes(find("กองช่างงง ช่าง"));

        assertThat(all).hasSize(5);
        assertThat(pageByPage("กอง ช่าง")).isEqualTo(all);
        assertThat(similar).isNotEmpty();
        assertThat(pageByPage("กองช่างงง ช่าง")).isEqualTo(similar);
    }

    @Test
    void cursorOfAnotherListIsRefused() {
        String next = Api.as(Tokens.supervisor(ministry.code()))
                .get("/v1/agencies?limit=1")
                .path("next");

        find("ร้อยเอ็ด&cursor=" + next).then().statusCode(400);
    }

    @Test
    void provinceIsNamedByCodeOrName() {
        var elsewhere = register(ministry, "เทศบาลเมืองร้อยเอ็ดใหม่", "MUNICIPALITY_TOWN");

        for (var named : List.of(province.code(), "จังหวัดร้อยเอ็ด", "ร้อยเอ็ด", "จังหวัดร้อยเอ ็ด")) {
            assertThat(codes(list("province=" + named)))
                    .as(named)
                    .containsExactlyInAnyOrder(province.code(), town.code(), subdistrict.code());
            assertThat(codes(find("ร้อยเอ็ด&province=" + named))).doesNotContain(elsewhere.code());
        }
        assertThat(codes(list("province=เมืองลับแล"))).isEmpty();
        assertThat(codes(list("province=" + town.code()))).isEmpty();
    }

    @Test
    void whatIsBelowAnAgencyIsListedWithoutIt() {
        assertThat(codes(list("below=" + province.code()))).containsExactlyInAnyOrder(town.code(), subdistrict.code());
        assertThat(codes(list("below=" + ministry.code()))).hasSize(3);
        assertThat(codes(list("below=NOBODY"))).isEmpty();
        assertThat(codes(find("เทศบาล&below=" + province.code() + "&type=MUNICIPALITY_TOWN")))
                .containsExactly(town.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q=ร้อยเอ็ด", "q=ทม.ร้อยเอ็ด", "q=เทศบาลเมืองร้อยเอ้ด", "province=ร้อยเอ็ด", "code=", "below="})
    void nothingOutOfScopeIsFound(String question) {
        var stranger = register(Registered.NATION, "กระทรวงศึกษาธิการ", "MINISTRY");
        var asked = question.equals("code=")
                ? question + town.code()
                : question.equals("below=") ? question + province.code() : question;

        assertThat(codes(Api.as(Tokens.supervisor(stranger.code())).get("/v1/agencies?" + asked)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"below=roiet", "q=a\u0000"})
    void whatIsNoQuestionIsRefused(String question) {
        list(question).then().statusCode(oneOf(400, 422));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=", "q= ", "q=\u200b\t", "province="})
    void whatIsLeftOpenNarrowsNothing(String question) {
        assertThat(codes(list(question))).hasSize(4);
    }

    @Test
    void longestTextThatIsTakenHasAHundredLetters() {
        find("ก".repeat(100)).then().statusCode(200);
        find("ก".repeat(101)).then().statusCode(422).body("errors.parameter", hasItem("q"));
        find("ก ".repeat(50)).then().statusCode(200);
    }

    private List<String> pageByPage(String text) {
        var codes = new ArrayList<String>();
        String cursor = null;
        do {
            var page = find(text + "&limit=2" + (cursor == null ? "" : "&cursor=" + cursor));
            codes.addAll(codes(page));
            cursor = page.path("next");
        } while (cursor != null);
        return codes;
    }

    private Response find(String text) {
        return list("q=" + text);
    }

    private Response list(String question) {
        var request = Api.as(Tokens.supervisor(ministry.code()));
        for (var parameter : question.split("&")) {
            var parts = parameter.split("=", 2);
            request.queryParam(parts[0], parts[1]);
        }
        return request.get("/v1/agencies");
    }

    private static List<String> codes(Response page) {
        return page.then().statusCode(200).extract().path("items.code");
    }

    private static Registered register(Registered parent, String name, String type, String... aliases) {
        var wanted = Registered.wanted(parent);
        wanted.put("nameTh", name);
        wanted.put("type", type);
        wanted.put("aliases", List.of(aliases));
        return Registered.register(wanted);
    }
}
