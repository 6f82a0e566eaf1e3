package prongsai.notification.board;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.net.URI;
import java.util.UUID;
import prongsai.kit.http.IfMatch;

/** What the form sends that has a message sent again. */
public class RedeliveryForm {

    @FormParam("version")
    @Size(max = 18)
    String version;

    // The item on whose page it stands; none: it stands in the list of what fails.
    @FormParam("item")
    UUID item;

    IfMatch ifMatch() {
        return AcknowledgementForm.seen(version);
    }

    URI page() {
        return URI.create(item == null ? "/board?view=FAILING" : "/board/items/" + item);
    }
}
