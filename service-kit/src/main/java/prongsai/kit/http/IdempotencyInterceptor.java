package prongsai.kit.http;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestResponse;
import prongsai.kit.audit.CurrentCall;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** Inside the transaction (its priority is later than that of {@code @Transactional}), around the endpoint. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 128;

    private final IdempotencyKeys keys;
    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final ObjectMapper json;
    private final ObjectWriter hashed;
    private final CurrentCall audited;

    IdempotencyInterceptor(
            IdempotencyKeys keys,
            Caller caller,
            HttpHeaders headers,
            UriInfo uri,
            ObjectMapper json,
            CurrentCall audited) {
        this.keys = keys;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
        this.json = json;
        this.hashed = json.writer().without(SerializationFeature.FAIL_ON_EMPTY_BEANS);
        this.audited = audited;
    }

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        var answer = once(call);
        audited.created(answer.getLocation());
        return answer;
    }

    private RestResponse<?> once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            return (RestResponse<?>) call.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.malformed(Fault.parameter(
                    HEADER, "A key has 1 to 128 characters.", "Idempotency-Key ต้องมีความยาว 1 ถึง 128 อักขระ"));
        }
        var use = new IdempotencyKeys.Use(caller.subject(), "POST " + uri.getPath(), key);
        keys.lock(use);
        var hash = hash(call);
        var earlier = keys.find(use);
        if (earlier.isPresent()) {
            return earlier.get().repeat(hash, bodyType(call.getMethod()), json);
        }
        var answer = (RestResponse<?>) call.proceed();
        keys.keep(use, hash, json.writeValueAsString(answer.getEntity()), answer.getLocation());
        return answer;
    }

    /**
     * Of the request as understood, so that blanks and the order of properties make no other request of it; and of its query as it
     * was sent, because a bean of parameters shows none of its fields as JSON.
     */
    private String hash(InvocationContext call) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var parameter : call.getParameters()) {
            digest.update(hashed.writeValueAsBytes(parameter));
            digest.update((byte) '\n');
        }
        if (!uri.getQueryParameters().isEmpty()) {
            digest.update(hashed.writeValueAsBytes(new TreeMap<>(uri.getQueryParameters())));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private JavaType bodyType(Method endpoint) {
        if (endpoint.getGenericReturnType() instanceof ParameterizedType type
                && type.getRawType().equals(RestResponse.class)) {
            return json.constructType(
                    Arrays.asList(type.getActualTypeArguments()).get(0));
        }
        throw new IllegalStateException("@Idempotent endpoints return RestResponse<...>: " + endpoint);
    }

    /** What was answered the first time. */
    record Answer(String requestHash, String response, URI location) {

        RestResponse<?> repeat(String hash, JavaType type, ObjectMapper json) throws Exception {
            if (!requestHash.equals(hash)) {
                throw Problem.keyReused(
                        "Take a new key for a new request.", "โปรดใช้ Idempotency-Key ใหม่สำหรับคำขอใหม่");
            }
            Object body = json.readValue(response, type);
            return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED)
                    .location(location)
                    .header("Idempotent-Replayed", "true")
                    .entity(body)
                    .build();
        }
    }
}
