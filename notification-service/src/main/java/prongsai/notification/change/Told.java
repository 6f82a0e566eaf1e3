package prongsai.notification.change;

/**
 * What goes to one reader.
 *
 * @param position up to where the reader knows everything now
 * @param json the change, null for a sign of life
 */
public record Told(long position, String json) {}
