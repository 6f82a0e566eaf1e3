package prongsai.notification.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.stream.Stream;
import prongsai.notification.dueitem.DueKind;

/** What the form of a silence sends. */
public class SilenceForm {

    @FormParam("agency")
    @Size(max = 40)
    String agency;

    @FormParam("kind")
    @Size(max = 20)
    String kind;

    @FormParam("from")
    @NotNull
    LocalDate from;

    @FormParam("until")
    @NotNull
    LocalDate until;

    @FormParam("reason")
    @NotBlank
    @Size(max = 500)
    String reason;

    /** Null: both. */
    DueKind dueKind() {
        return Stream.of(DueKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }
}
