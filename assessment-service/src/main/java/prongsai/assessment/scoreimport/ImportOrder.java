package prongsai.assessment.scoreimport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.spreadsheet.TableFile;
import prongsai.kit.caller.AgencyScope;

/**
 * What somebody wants imported.
 *
 * @param scope whose scores may be given
 */
record ImportOrder(TableFile file, Criteria criteria, AgencyScope scope, Mode mode) {

    /**
     * How far the import goes.
     *
     * @param dryRun whether it is only checked
     * @param publish whether the assessments of the file are published, too
     */
    record Mode(boolean dryRun, boolean publish) {}

    /** The same for the same file and wish: an import is known again by its content. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join("\n", file.kind().name(), criteria.id().toString(), scope.path(), mode.toString())
                    .getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(file.bytes());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
