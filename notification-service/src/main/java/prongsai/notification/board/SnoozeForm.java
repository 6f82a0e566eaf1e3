package prongsai.notification.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import prongsai.kit.http.IfMatch;

/** What the form of a snooze sends. */
public class SnoozeForm {

    @FormParam("version")
    @Size(max = 18)
    String version;

    @FormParam("until")
    @NotNull
    LocalDate until;

    @FormParam("note")
    @Size(max = 500)
    String note;

    SnoozeDueItem request() {
        return new SnoozeDueItem(until, AcknowledgementForm.written(note));
    }

    IfMatch ifMatch() {
        return AcknowledgementForm.seen(version);
    }
}
