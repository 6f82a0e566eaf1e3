package prongsai.kit.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint whose address people send each other: query parameters that it does not know, such as the {@code fbclid} that Facebook
 * adds, are left alone. Everywhere else they are refused.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SharedAddress {}
