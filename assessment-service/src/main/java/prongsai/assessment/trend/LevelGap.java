package prongsai.assessment.trend;

import java.util.List;
import java.util.Optional;
import prongsai.assessment.criteria.Level;

/**
 * What a level asks for.
 *
 * @param sufficient higher scores with which it is reached, by the smallest equal rises; empty while indicators are missing
 */
record LevelGap(Level level, List<Requirement> requirements, Optional<Raised> sufficient) {}
