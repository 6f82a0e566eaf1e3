package prongsai.kit.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a POST that created something: 201 and the address of the new resource. */
public final class Created {

    private Created() {}

    /** @param collection path of the collection in which the resource lives, such as {@code /v1/measures} */
    public static <T extends Versioned> RestResponse<T> at(String collection, T body) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .location(URI.create(collection + "/" + body.id()))
                .entity(body)
                .build();
    }
}
