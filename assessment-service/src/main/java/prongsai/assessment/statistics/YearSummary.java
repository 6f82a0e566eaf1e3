package prongsai.assessment.statistics;

import prongsai.assessment.criteria.Criteria;

/** The short form of a group's year with the criteria that it was judged by. */
record YearSummary(Criteria criteria, Summary summary) {}
