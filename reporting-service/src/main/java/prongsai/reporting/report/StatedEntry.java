package prongsai.reporting.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import prongsai.kit.text.ThaiText;

/**
 * One problem, obstacle or constraint in the reporter's words.
 *
 * @param addressee null only in submissions from before addressees were asked for
 * @param searchKey by which it is found
 */
@Embeddable
record StatedEntry(
        @Enumerated(EnumType.STRING) ConstraintKind kind,
        String text,
        @Enumerated(EnumType.STRING) Addressee addressee,
        String searchKey) {

    StatedEntry(ConstraintKind kind, String text, Addressee addressee) {
        this(kind, text, addressee, ThaiText.searchKey(text));
    }
}
