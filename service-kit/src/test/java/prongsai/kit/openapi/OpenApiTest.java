package prongsai.kit.openapi;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;

@QuarkusTest
class OpenApiTest {

    @Test
    void everyOperationTellsItsProblems() {
        Api.anonymous()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("paths.'/v1/notes'.post.operationId", equalTo("writeNote"))
                .body("paths.'/v1/notes'.post.responses", hasKey("422"))
                .body("paths.'/v1/notes'.post.parameters.name", hasItem("Idempotency-Key"))
                .body("paths.'/v1/notes'.get.responses", not(hasKey("409")))
                .body("paths.'/v1/notes'.get.responses", not(hasKey("404")))
                .body("paths.'/v1/notes/{id}'.get.responses", hasKey("404"))
                .body("paths.'/v1/notes/{id}'.put.responses", hasKey("428"))
                .body("paths.'/v1/notes/{id}'.put.parameters.name", not(hasItem("Idempotency-Key")))
                .body("paths.'/v1/notes/{id}'.put.parameters.find { it.name == 'If-Match' }.required", equalTo(true))
                .body("paths.'/v1/notes'.post.responses.'201'.headers", hasKey("Location"))
                .body("paths.'/v1/notes'.post.responses", not(hasKey("200")))
                .body("components.schemas", hasKey("Problem"))
                .body("components.schemas", not(hasKey("HttpProblem")))
                .body("components.schemas.UUID.maxLength", equalTo(36));
    }
}
