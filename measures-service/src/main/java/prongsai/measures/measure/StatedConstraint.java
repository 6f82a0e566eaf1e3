package prongsai.measures.measure;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;

/** One problem, obstacle or constraint, in the words of the document. */
@Embeddable
record StatedConstraint(@Enumerated(STRING) ConstraintKind kind, String text) {}
