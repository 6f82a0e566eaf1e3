package prongsai.assessment.trend;

import java.util.List;
import java.util.Optional;
import prongsai.assessment.criteria.Level;
import prongsai.assessment.score.ScoreSheet;

/**
 * What a level asks for.
 *
 * @param sufficient indicators and parts with which it is reached, by the smallest equal rises; empty while indicators are missing
 */
record LevelGap(Level level, List<Requirement> requirements, Optional<ScoreSheet> sufficient) {}
