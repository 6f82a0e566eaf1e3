package prongsai.notification.board;

import io.quarkus.security.AuthenticationRedirectException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A step of the login, which leads on: no problem of the caller's, so this goes before the mapper that makes one of it. */
@Provider
@Priority(1)
class LoginRedirect implements ExceptionMapper<AuthenticationRedirectException> {

    @Override
    public Response toResponse(AuthenticationRedirectException step) {
        return Response.status(step.getCode())
                .header(HttpHeaders.LOCATION, step.getRedirectUri())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
