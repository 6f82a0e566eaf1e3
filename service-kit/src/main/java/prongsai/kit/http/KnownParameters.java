package prongsai.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/**
 * Refuses query parameters that the endpoint does not know (a misspelt filter must not answer with everything), unless it has a
 * {@link SharedAddress}, and values that are not of the parameter's type, which JAX-RS would call not found.
 */
@Provider
class KnownParameters implements ContainerRequestFilter {

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo endpoint;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = endpoint.getResourceMethod();
        if (method != null) {
            var parameters = request.getUriInfo().getQueryParameters();
            if (parameters.isEmpty()) {
                return;
            }
            var types = known.computeIfAbsent(method, QueryParameters::of);
            parameters.forEach((name, values) -> {
                if (types.containsKey(name) || !isShared(method)) {
                    check(name, types.get(name), values);
                }
            });
        }
    }

    private static boolean isShared(Method method) {
        return method.isAnnotationPresent(SharedAddress.class)
                || method.getDeclaringClass().isAnnotationPresent(SharedAddress.class);
    }

    private static void check(String name, Class<?> type, List<String> values) {
        if (type == null) {
            throw refused(name, "This parameter is not known.", "ไม่รู้จักพารามิเตอร์นี้");
        }
        if (!values.stream().allMatch(Texts::storable)) {
            throw refused(name, "This text holds characters that cannot be stored.", "มีอักขระที่จัดเก็บไม่ได้");
        }
        if (!values.stream().allMatch(value -> QueryParameters.converts(value, type))) {
            throw refused(
                    name, "This value does not have the expected type or form.", "ค่านี้ไม่ตรงชนิดหรือรูปแบบที่กำหนด");
        }
    }

    private static Problem refused(String name, String en, String th) {
        return Problem.malformed(Fault.parameter(name, en, th));
    }
}
