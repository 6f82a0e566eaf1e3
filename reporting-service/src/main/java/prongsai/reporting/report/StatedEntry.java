package prongsai.reporting.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One problem, obstacle or constraint in the reporter's words.
 *
 * @param addressee null only in submissions from before addressees were asked for
 */
@Embeddable
record StatedEntry(
        @Enumerated(EnumType.STRING) ConstraintKind kind,
        String text,
        @Enumerated(EnumType.STRING) Addressee addressee) {}
