package prongsai.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.reporting.AnAgency;

@QuarkusTest
class DocumentTemplateResourceTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final AnAgency town = AnAgency.known();

    @Test
    void uploadedTemplateIsListedAndReadBack() {
        var id = uploaded();

        Api.as(town.approver())
                .get("/v1/document-templates")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id))
                .body("items[0].kind", equalTo("MEASURES"));
        Api.as(town.officer())
                .get("/v1/document-templates/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        var file = Api.as(town.officer())
                .accept(DOCX)
                .get("/v1/document-templates/" + id + "/file")
                .then()
                .statusCode(200)
                .contentType(DOCX)
                .extract()
                .asByteArray();
        assertThat(ATemplate.textOf(file)).contains("{{body}}", "{{agency.name}}");
    }

    @Test
    void thereIsOneForEachKindOfDocument() {
        uploaded();

        upload("MEASURES", ATemplate.usual().bytes()).statusCode(409);
        upload("COMPLIANCE_SUMMARY", ATemplate.empty().text("{{title}}").bytes())
                .statusCode(201);
    }

    @Test
    void unknownFieldIsToldWithItsPlaceAndNothingIsStored() {
        upload("MEASURES", ATemplate.empty().text("{{titel}}").bytes())
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/document/1"))
                .body("errors[0].detail", containsString("{{titel}}"));

        assertThat(stored()).isZero();
    }

    @Test
    void hostileFileIsRefusedAndNothingIsStored() {
        upload("MEASURES", ATemplate.usual().part("word/vbaProject.bin", "x").bytes())
                .statusCode(422);
        upload("MEASURES", new byte[TemplateFile.LARGEST + 1]).statusCode(413);
        request()
                .contentType("application/msword")
                .body(new byte[9])
                .post("/v1/document-templates?kind=MEASURES")
                .then()
                .statusCode(415);
        request()
                .contentType(DOCX)
                .body(ATemplate.usual().bytes())
                .post("/v1/document-templates")
                .then()
                .statusCode(422);

        assertThat(stored()).isZero();
    }

    @Test
    void templateIsReplacedAndDeletedByWhoHasSeenItsPresentVersion() {
        var path = "/v1/document-templates/" + uploaded();
        var other = ATemplate.empty().text("ฉบับใหม่ {{title}}").bytes();

        request().contentType(DOCX).body(other).put(path + "/file").then().statusCode(428);
        request()
                .contentType(DOCX)
                .header("If-Match", "\"9\"")
                .body(other)
                .put(path + "/file")
                .then()
                .statusCode(412);
        request()
                .contentType(DOCX)
                .header("If-Match", "\"0\"")
                .body(ATemplate.empty().text("{{x}}").bytes())
                .put(path + "/file")
                .then()
                .statusCode(422);
        request()
                .contentType(DOCX)
                .header("If-Match", "\"0\"")
                .body(other)
                .put(path + "/file")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        request().delete(path).then().statusCode(428);
        request().header("If-Match", "\"0\"").delete(path).then().statusCode(412);
        request().header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        request().get(path).then().statusCode(404);
    }

    @Test
    void templateOfAnotherAgencyIsNotThere() {
        var path = "/v1/document-templates/" + uploaded();
        var stranger = AnAgency.known();

        Api.as(stranger.officer()).get(path).then().statusCode(404);
        Api.as(stranger.officer()).accept(DOCX).get(path + "/file").then().statusCode(404);
        Api.as(stranger.officer())
                .header("If-Match", "\"0\"")
                .delete(path)
                .then()
                .statusCode(404);
        Api.as(stranger.officer()).get("/v1/document-templates").then().body("items", hasSize(0));
    }

    @Test
    void fieldsOfAKindAreListed() {
        request()
                .get("/v1/document-templates/fields?kind=MEASURES")
                .then()
                .statusCode(200)
                .body("items.field", hasItem("{{measure.title}}"))
                .body("items.field", hasItem("{{body}}"));
        request()
                .get("/v1/document-templates/fields?kind=COMPLIANCE_SUMMARY")
                .then()
                .statusCode(200)
                .body("items.field", hasItem("{{body}}"))
                .body("items.field", not(hasItem("{{measure.title}}")));
    }

    private String uploaded() {
        return upload("MEASURES", ATemplate.usual().bytes())
                .statusCode(201)
                .header("Location", containsString("/v1/document-templates/"))
                .extract()
                .path("id");
    }

    private ValidatableResponse upload(String kind, byte[] file) {
        return request()
                .contentType(DOCX)
                .body(file)
                .post("/v1/document-templates?kind=" + kind)
                .then();
    }

    private RequestSpecification request() {
        return Api.as(town.officer());
    }

    private long stored() {
        return (long) Database.query("select count(*) as n from document_template where agency_id = ?", town.id())
                .get(0)
                .get("n");
    }
}
