package prongsai.measures.evidence;

import jakarta.persistence.Embeddable;

/** An item that a piece of evidence serves; a code names an item only together with its programme and year. */
@Embeddable
record ServedItem(String programme, int fiscalYear, String itemCode) {}
