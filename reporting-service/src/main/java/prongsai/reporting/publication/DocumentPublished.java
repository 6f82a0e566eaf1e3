package prongsai.reporting.publication;

import java.util.UUID;

/** A document was made public; its PDF is still to be made. */
record DocumentPublished(UUID publicationId) {}
