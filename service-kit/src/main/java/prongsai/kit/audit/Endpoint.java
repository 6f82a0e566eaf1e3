package prongsai.kit.audit;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is called.
 *
 * @param operation its operationId, null where nothing has the address
 * @param path with the names of its parameters, null where nothing has the address: it may say anything
 */
record Endpoint(String operation, String method, String path) {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Ids and years; everything else that stands in a path may be a word of the caller's. */
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{36}|[0-9]{1,6}");

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)[^}]*}");

    /** Of all operations that were called: there are no more than the code has. */
    private static final Map<Called, Endpoint> KNOWN = new ConcurrentHashMap<>();

    private record Called(String httpMethod, Class<?> resource, Method method) {

        Endpoint endpoint() {
            return new Endpoint(
                    method.getName(),
                    httpMethod,
                    path(resource.getAnnotation(Path.class), method.getAnnotation(Path.class)));
        }
    }

    static Endpoint of(String httpMethod, Class<?> resource, Method method) {
        return method == null
                ? new Endpoint(null, httpMethod, null)
                : KNOWN.computeIfAbsent(new Called(httpMethod, resource, method), Called::endpoint);
    }

    static boolean isChange(String httpMethod) {
        return !READING.contains(httpMethod);
    }

    /** The ids in a path, in their order, between slashes; null when there are none. */
    String ids(Map<String, List<String>> parameters) {
        if (path == null) {
            return null;
        }
        var ids = PARAMETER
                .matcher(path)
                .results()
                .flatMap(name -> parameters.getOrDefault(name.group(1), List.of()).stream())
                .filter(value -> ID.matcher(value).matches())
                .collect(Collectors.joining("/"));
        return ids.isEmpty() ? null : ids;
    }

    private static String path(Path resource, Path method) {
        var whole = resource == null ? "" : resource.value();
        if (method != null) {
            whole += "/" + method.value();
        }
        return ("/" + whole).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
