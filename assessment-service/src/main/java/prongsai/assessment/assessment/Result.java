package prongsai.assessment.assessment;

import java.util.UUID;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.score.ScoreSheet;
import prongsai.assessment.score.Scores;
import prongsai.assessment.score.Scoring;

/** The numbers of an assessment, for those who compare and compute with them. */
public record Result(
        UUID id, UUID agencyId, String programme, int fiscalYear, Status status, Criteria criteria, ScoreSheet sheet) {

    /** What the sheet adds up to by the criteria. */
    public Scores scores() {
        return new Scoring(criteria).of(sheet);
    }
}
