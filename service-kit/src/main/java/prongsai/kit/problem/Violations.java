package prongsai.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Constraint violations of an endpoint's parameters as faults: a pointer for the body, a name for everything else. */
final class Violations {

    private static final Set<Class<? extends Annotation>> NAMED =
            Set.of(QueryParam.class, PathParam.class, HeaderParam.class, CookieParam.class, BeanParam.class);

    private Violations() {}

    /** Empty when the constraint was not on what the caller sent: then it is our fault. */
    static Optional<Failure> read(ConstraintViolationException exception) {
        var faults = new ArrayList<Fault>();
        for (var violation : exception.getConstraintViolations()) {
            var fault = read(violation);
            if (fault.isEmpty()) {
                return Optional.empty();
            }
            faults.add(fault.get());
        }
        faults.sort(Comparator.comparing(fault -> fault.pointer() == null ? fault.parameter() : fault.pointer()));
        return Optional.of(new Failure(ProblemKind.BROKEN_RULE, null, null, faults));
    }

    private static Optional<Fault> read(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        if (nodes.size() < 2 || nodes.get(1).getKind() != ElementKind.PARAMETER) {
            return Optional.empty();
        }
        var message = violation.getMessage(); // already in the caller's language
        var parameter = parameter(violation, nodes);
        return Optional.of(
                isBody(parameter)
                        ? new Fault(Pointers.of(nodes.subList(2, nodes.size())), message, message)
                        : Fault.parameter(name(parameter, nodes), message, message));
    }

    private static Parameter parameter(ConstraintViolation<?> violation, List<Path.Node> nodes) {
        var method = nodes.get(0).as(Path.MethodNode.class);
        var types = method.getParameterTypes().toArray(Class<?>[]::new);
        var index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        Parameter found = null;
        // The bean is a generated subclass; only the class that was written carries the parameters' annotations.
        for (Class<?> type = violation.getRootBeanClass(); type != null; type = type.getSuperclass()) {
            try {
                found = type.getDeclaredMethod(method.getName(), types).getParameters()[index];
            } catch (NoSuchMethodException e) {
                continue;
            }
        }
        return Objects.requireNonNull(found, "a validated endpoint exists");
    }

    private static boolean isBody(Parameter parameter) {
        return NAMED.stream()
                .noneMatch(annotation ->
                        parameter.isAnnotationPresent(annotation.asSubclass(java.lang.annotation.Annotation.class)));
    }

    private static String name(Parameter parameter, List<Path.Node> nodes) {
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return parameter.getAnnotation(QueryParam.class).value();
        }
        if (parameter.isAnnotationPresent(PathParam.class)) {
            return parameter.getAnnotation(PathParam.class).value();
        }
        if (parameter.isAnnotationPresent(HeaderParam.class)) {
            return parameter.getAnnotation(HeaderParam.class).value();
        }
        return nodes.get(nodes.size() - 1).getName();
    }
}
