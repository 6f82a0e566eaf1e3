package prongsai.assessment.statistics;

/** A group in one programme and fiscal year: what statistics are kept of. */
record YearOfGroup(String programme, int fiscalYear, Group group) {}
