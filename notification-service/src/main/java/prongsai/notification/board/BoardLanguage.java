package prongsai.notification.board;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of a page: the one chosen, else the one chosen before, else the browser's if it asks for English, else Thai. */
final class BoardLanguage {

    static final String PARAMETER = "lang";
    static final String COOKIE = "prongsai_board_lang";
    static final Locale THAI = Locale.forLanguageTag("th");

    private BoardLanguage() {}

    static Locale of(ContainerRequestContext request) {
        var chosen = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        if (chosen == null && request.getCookies().containsKey(COOKIE)) {
            chosen = request.getCookies().get(COOKIE).getValue();
        }
        if (chosen == null) {
            chosen = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        }
        return chosen != null && chosen.startsWith("en") ? Locale.ENGLISH : THAI;
    }
}
