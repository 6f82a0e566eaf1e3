package prongsai.kit.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import prongsai.kit.problem.BuddhistYear;

/** The query parameters that an endpoint declares, its own and those of its beans, each with the type of one value. */
final class QueryParameters {

    private QueryParameters() {}

    static Map<String, Class<?>> of(Method endpoint) {
        Map<String, Class<?>> found = new HashMap<>();
        for (var parameter : endpoint.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addBean(parameter.getType(), found);
            } else {
                add(parameter, parameter.getParameterizedType(), found);
            }
        }
        return found;
    }

    private static void addBean(Class<?> bean, Map<String, Class<?>> found) {
        for (var field : bean.getDeclaredFields()) {
            add(field, field.getGenericType(), found);
        }
        if (bean.isRecord()) {
            Arrays.stream(bean.getRecordComponents())
                    .forEach(component -> add(component, component.getGenericType(), found));
        }
    }

    private static void add(AnnotatedElement element, Type type, Map<String, Class<?>> found) {
        var annotation = element.getAnnotation(QueryParam.class);
        if (annotation != null) {
            found.put(annotation.value(), single(type));
        }
    }

    /** Of a list, the type of its elements. */
    private static Class<?> single(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    /** Whether the value is one of that type; types that are not asked about here are converted by their own factory. */
    static boolean converts(String value, Class<?> type) {
        try {
            if (type == UUID.class) {
                return value.length() == 36 && UUID.fromString(value) != null;
            } else if (type == LocalDate.class) {
                // A later year is one of the Buddhist era in a date of the common era, and would filter everything out.
                return LocalDate.parse(value).getYear() < BuddhistYear.FIRST;
            } else if (type == int.class || type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == long.class || type == Long.class) {
                Long.parseLong(value);
            } else if (type == BigDecimal.class) {
                return value.length() <= 40 && new BigDecimal(value) != null;
            } else if (type == boolean.class || type == Boolean.class) {
                return value.equals("true") || value.equals("false");
            } else if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
            }
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
