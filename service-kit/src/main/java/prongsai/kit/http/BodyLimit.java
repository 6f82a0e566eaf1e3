package prongsai.kit.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint that takes larger bodies than the others, such as files. The service's {@code quarkus.http.limits.max-body-size} must be
 * above it: what exceeds the server's own limit gets no problem detail.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BodyLimit {

    /** In bytes. */
    int value();
}
