package prongsai.kit.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be repeated with the same {@code Idempotency-Key} for 24 hours: the first answer is given again and nothing is done
 * twice. With another body the key is refused (422), while the first is still running too (409). Goes with {@code @Transactional}:
 * key and change are stored together.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
