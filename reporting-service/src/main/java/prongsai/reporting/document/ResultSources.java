package prongsai.reporting.document;

import java.util.List;
import java.util.Optional;
import prongsai.reporting.assessment.AssessmentSnapshot;
import prongsai.reporting.assessment.Peers;

/**
 * What is told of an assessment.
 *
 * @param years the agency's results in the same programme, year by year up to this one
 * @param peers empty where they are too few for a comparison
 */
record ResultSources(
        AgencyNames agency, AssessmentSnapshot assessment, List<AssessmentSnapshot> years, Optional<Peers> peers) {}
