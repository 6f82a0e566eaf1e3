package prongsai.kit.http;

import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Refuses query parameters that the endpoint does not know: a misspelt filter must not answer with everything. */
@Provider
class KnownParameters implements ContainerRequestFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo endpoint;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = endpoint.getResourceMethod();
        if (method == null) {
            return;
        }
        var names = known.computeIfAbsent(method, KnownParameters::names);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!names.contains(name)) {
                throw Problem.malformed(
                        Fault.parameter(name, "This parameter is not known.", "ไม่รู้จักพารามิเตอร์นี้"));
            }
            if (values.stream().anyMatch(value -> !Texts.storable(value))) {
                throw Problem.malformed(Fault.parameter(
                        name, "This text holds characters that cannot be stored.", "มีอักขระที่จัดเก็บไม่ได้"));
            }
        });
    }

    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? ofBean(parameter.getType())
                        : Stream.ofNullable(parameter.getAnnotation(QueryParam.class)))
                .map(QueryParam::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<QueryParam> ofBean(Class<?> bean) {
        return Stream.concat(
                        Arrays.stream(bean.getDeclaredFields()).map(field -> field.getAnnotation(QueryParam.class)),
                        bean.isRecord()
                                ? Arrays.stream(bean.getRecordComponents())
                                        .map(component -> component.getAnnotation(QueryParam.class))
                                : Stream.empty())
                .filter(annotation -> annotation != null);
    }
}
