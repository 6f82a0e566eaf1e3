package prongsai.assessment.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Level;
import prongsai.kit.text.ThaiText;

/**
 * A level as a document prints it ({@code ผ่านดี}, {@code ระดับ AA (Excellence)}), read by the scale of its criteria and
 * compared with the computed one.
 *
 * @param code the level that is meant; null when the scale has none of that name
 */
@Schema(description = "A printed level, compared with the computed one.")
public record ReportedLevel(
        @Schema(maxLength = 100, examples = "ผ่านดี") String printed,
        @Schema(
                        description = "Null when the scale has no such level.",
                        nullable = true,
                        maxLength = 40,
                        examples = "GOOD")
                String code,
        @Schema(examples = "MATCH") Result result) {

    /** How printed and computed level relate. */
    @Schema(name = "LevelReconciliationResult")
    public enum Result {
        /** They are the same level. */
        MATCH,
        /** One of them is wrong. */
        MISMATCH,
        /** The scale of these criteria has no such level. */
        UNKNOWN,
        /** Indicators are missing, so there is nothing to compare with. */
        NOT_COMPUTABLE
    }

    public static ReportedLevel of(String printed, List<Level> scale, Optional<Level> computed) {
        var meant = scale.stream()
                .filter(level -> level.nameTh().equals(printed)) // most are, and this costs nothing
                .findFirst()
                .or(() -> loosely(printed, scale));
        if (meant.isEmpty()) {
            return new ReportedLevel(printed, null, Result.UNKNOWN);
        }
        var code = meant.get().code();
        if (computed.isEmpty()) {
            return new ReportedLevel(printed, code, Result.NOT_COMPUTABLE);
        }
        return new ReportedLevel(printed, code, code.equals(computed.get().code()) ? Result.MATCH : Result.MISMATCH);
    }

    private static Optional<Level> loosely(String printed, List<Level> scale) {
        var wanted = key(printed);
        return scale.stream().filter(level -> isNamed(level, wanted)).findFirst();
    }

    private static boolean isNamed(Level level, String key) {
        var thai = Stream.of(level.code(), level.nameTh());
        var english = Stream.ofNullable(level.nameEn()).flatMap(name -> Stream.of(name, level.code() + " " + name));
        return Stream.concat(thai, english).anyMatch(name -> key(name).equals(key));
    }

    /** Without the word "level", brackets and blanks, and damaged vowels repaired. */
    private static String key(String name) {
        return ThaiText.searchKey(name).replace("ระดับ", "").replaceAll("[()\\s]", "");
    }
}
