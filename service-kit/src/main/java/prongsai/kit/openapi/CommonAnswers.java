package prongsai.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation the problems it may answer, and to every creation the Idempotency-Key. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("400", "The request cannot be read: malformed, or an unknown property or parameter."),
            Map.entry("401", "A valid token is needed."),
            Map.entry("403", "Not allowed for this caller."),
            Map.entry("404", "Not found, or not for this caller to see."),
            Map.entry("409", "Not possible in the present state, or it exists already."),
            Map.entry("412", "Changed by somebody else meanwhile."),
            Map.entry("413", "The request is too large."),
            Map.entry("415", "This media type is not understood."),
            Map.entry("422", "A rule is broken; each error has its place."),
            Map.entry("428", "If-Match is missing."),
            Map.entry("503", "Not available for the moment; see Retry-After."));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        // The library documents its own shapes, which our problem details replace.
        List.of("HttpProblem", "HttpValidationProblem", "Violation", "IfMatch", "URI")
                .forEach(api.getComponents()::removeSchema);
        api.getComponents().addSchema("Problem", problem());
        Bounds.set(api.getComponents().getSchemas());
        api.getPaths().getPathItems().forEach(CommonAnswers::complete);
    }

    private static void complete(String address, PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            if (takesIfMatch(operation)) {
                operation.getParameters().stream()
                        .filter(CommonAnswers::isIfMatch)
                        .forEach(CommonAnswers::describeIfMatch);
            } else if (method == PathItem.HttpMethod.POST) {
                operation.addParameter(idempotencyKey());
                answerCreated(operation);
            }
            statuses(method, operation).forEach(status -> answer(operation, status));
            if (address.contains("{")) {
                answer(operation, "404");
            }
        });
    }

    /** A POST that changes nothing that exists creates: 201, and where it is. */
    private static void answerCreated(Operation operation) {
        var responses = operation.getResponses();
        var success = responses.getAPIResponse("200");
        if (success != null) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse(
                    "201",
                    success.description("Created.")
                            .addHeader("Location", header("Path of the new resource.", 200))
                            .addHeader("ETag", header("Its version, for If-Match.", 22)));
        }
    }

    private static Header header(String description, int longest) {
        return OASFactory.createHeader().description(description).schema(text(longest));
    }

    private static boolean isIfMatch(Parameter parameter) {
        return "If-Match".equals(parameter.getName());
    }

    private static void describeIfMatch(Parameter parameter) {
        parameter
                .required(true)
                .description("The ETag of the version that the change is meant for.")
                .schema(text(200)
                        .pattern("^(\\*|\"\\d+\"(\\s*,\\s*\"\\d+\")*)$")
                        .examples(List.of("\"0\"")));
    }

    private static Stream<String> statuses(PathItem.HttpMethod method, Operation operation) {
        var statuses = new ArrayList<>(List.of("400", "401", "403", "503"));
        if (method != PathItem.HttpMethod.GET) {
            statuses.addAll(List.of("409", "413", "415", "422"));
        } else if (operation.getParameters() != null) {
            statuses.add("422");
        }
        if (takesIfMatch(operation)) {
            statuses.addAll(List.of("412", "428"));
        }
        return statuses.stream();
    }

    private static boolean takesIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(CommonAnswers::isIfMatch);
    }

    private static void answer(Operation operation, String status) {
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createObject(APIResponse.class)
                                .description(TITLES.get(status))
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem")))));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Makes the request repeatable: for 24 hours the same key with the same body gets the first answer again.")
                .schema(text(128).minLength(1));
    }

    private static Schema problem() {
        return object("What went wrong (RFC 9457).")
                .addProperty("type", text(100).description("Stable; clients may branch on it."))
                .addProperty("title", text(200).description("In the language of Accept-Language, Thai or English."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .minimum(java.math.BigDecimal.valueOf(400))
                                .maximum(java.math.BigDecimal.valueOf(599)))
                .addProperty("detail", text(1_000))
                .addProperty("traceId", text(32).description("To name when asking about it."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .maxItems(1_000)
                                .items(object("One thing that is wrong, and where.")
                                        .addProperty("detail", text(1_000))
                                        .addProperty(
                                                "pointer", text(500).description("JSON pointer into the request body."))
                                        .addProperty(
                                                "parameter",
                                                text(100).description("Name of the parameter or header."))))
                .required(List.of("type", "title", "status"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(int longest) {
        return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(longest);
    }
}
