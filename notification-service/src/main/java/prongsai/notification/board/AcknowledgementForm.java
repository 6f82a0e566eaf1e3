package prongsai.notification.board;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import prongsai.kit.http.IfMatch;

/** What the form of an acknowledgement sends. */
public class AcknowledgementForm {

    @FormParam("version")
    @Size(max = 18)
    String version;

    @FormParam("note")
    @Size(max = 500)
    String note;

    AcknowledgeDueItem request() {
        return new AcknowledgeDueItem(written(note));
    }

    IfMatch ifMatch() {
        return seen(version);
    }

    /** Null when nothing was written. */
    static String written(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static IfMatch seen(String version) {
        return version == null ? null : IfMatch.valueOf("\"" + version + "\"");
    }
}
