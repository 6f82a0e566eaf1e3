package prongsai.kit.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is wanted; taken by endpoints as {@code @BeanParam @Valid}. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items at most.")
    int limit = 20;

    @QueryParam("cursor")
    @Size(max = 600)
    @Parameter(description = "Where the page begins: `next` of the page before. Opaque.")
    String cursor;

    /** How many items at most; read one row more to know whether there is another page. */
    public int limit() {
        return limit;
    }

    /** The last row of the page before, empty for the first page. */
    public Optional<Cursor> after() {
        return Optional.ofNullable(cursor).map(Cursor::decode);
    }
}
