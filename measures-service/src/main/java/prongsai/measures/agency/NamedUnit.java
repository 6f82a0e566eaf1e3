package prongsai.measures.agency;

import java.util.UUID;

/** A unit of an agency with its name. */
public record NamedUnit(UUID id, String nameTh) {}
