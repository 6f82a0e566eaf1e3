package prongsai.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {

    private static final String ID = "01900000-0000-7000-8000-000000000001";

    @Path("/v1/things/")
    static class Things {

        @Path("{id}/parts/{number: [0-9]+}/")
        void changePart() {}

        void listThings() {}
    }

    @ParameterizedTest
    @CsvSource({"changePart, /v1/things/{id}/parts/{number: [0-9]+}", "listThings, /v1/things"})
    void pathIsThatOfClassAndMethod(String operation, String path) throws NoSuchMethodException {
        var endpoint = Endpoint.of("PUT", Things.class, Things.class.getDeclaredMethod(operation));

        assertThat(endpoint).isEqualTo(new Endpoint(operation, "PUT", path));
    }

    @Test
    void onlyIdsAndNumbersOfAPathAreKept() {
        var endpoint = new Endpoint("changePart", "PUT", "/v1/things/{id}/parts/{number: [0-9]+}/of/{name}");

        assertThat(endpoint.ids(Map.of("name", List.of("somchai"), "number", List.of("2567"), "id", List.of(ID))))
                .isEqualTo(ID + "/2567");
        assertThat(endpoint.ids(Map.of("id", List.of("somchai")))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"GET, false", "HEAD, false", "OPTIONS, false", "POST, true", "PUT, true", "PATCH, true", "DELETE, true"
    })
    void everythingButReadingIsAChange(String method, boolean change) {
        assertThat(Endpoint.isChange(method)).isEqualTo(change);
    }
}
