package prongsai.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Level;

/** A level as clients and other services see it. */
@Schema(description = "A level of the programme's scale.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevelResponse(
        @Schema(maxLength = 40, examples = "GOOD") String code,
        @Schema(maxLength = 100, examples = "ผ่านดี") String nameTh,
        @Schema(description = "Absent where the programme has none.", maxLength = 100, examples = "Very Good")
                String nameEn,
        @Schema(description = "Whether who reaches it has passed.") boolean passed) {

    /** The level of that code; null: there is none. */
    static LevelResponse of(Criteria criteria, String code) {
        return code == null ? null : criteria.level(code).map(LevelResponse::of).orElse(null);
    }

    public static LevelResponse of(Level level) {
        return new LevelResponse(level.code(), level.nameTh(), level.nameEn(), level.passed());
    }
}
