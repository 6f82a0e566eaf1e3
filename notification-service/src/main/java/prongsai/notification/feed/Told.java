package prongsai.notification.feed;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

/**
 * What goes to one reader.
 *
 * @param place up to where the reader knows everything now
 * @param event its name, null for a sign of life
 * @param json what is told, null for a sign of life
 */
public record Told<P extends Comparable<P>>(P place, String event, String json) {

    /** What came before that place is not kept any more: the reader has to load anew what it shows, and hears what comes then. */
    static final String RELOAD = "reload";

    static <P extends Comparable<P>> Told<P> signOfLife(P place) {
        return new Told<>(place, null, null);
    }

    static <P extends Comparable<P>> Told<P> reload(P place) {
        return new Told<>(place, RELOAD, "{}");
    }

    /** A sign of life moves the id along, too, so that a client comes again where nothing is to be told twice. */
    public OutboundSseEvent event(Sse sse) {
        var sent = sse.newEventBuilder().id(place.toString());
        return json == null
                ? sent.comment("here").build()
                : sent.name(event)
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(String.class, json)
                        .build();
    }
}
