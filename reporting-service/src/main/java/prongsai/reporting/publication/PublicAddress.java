package prongsai.reporting.publication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Where a document is read without login; it stays what it is for ever.
 *
 * @param fiscalYear Buddhist era
 */
@Embeddable
record PublicAddress(String agencyCode, int fiscalYear, @Enumerated(EnumType.STRING) PublicationKind kind) {

    static final String AGENCY = "[A-Z0-9][A-Z0-9-]{1,39}";
    static final String YEAR = "[0-9]{4}";
    static final String KIND = "measures|results";
    static final String SUFFIX = "html|docx|pdf|json|csv";

    static PublicAddress of(String agencyCode, String fiscalYear, String segment) {
        return new PublicAddress(agencyCode, Integer.parseInt(fiscalYear), PublicationKind.ofSegment(segment));
    }

    /** Whether a path is one of those below which documents are published, be there one or not. */
    static boolean covers(String path) {
        return path.startsWith("/public/") && !path.startsWith("/public/calendar-feeds");
    }

    /** Of the version that was published last. */
    String latest() {
        return ofAgency(agencyCode) + "/" + fiscalYear + "/" + kind.segment();
    }

    /** Of all versions. */
    String versions() {
        return latest() + "/versions";
    }

    /** Of one version. */
    String version(int number) {
        return versions() + "/" + number;
    }

    /** Of the agency's years. */
    static String ofAgency(String code) {
        return "/public/" + code;
    }
}
