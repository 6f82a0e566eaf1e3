package prongsai.assessment.statistics;

/** The statistics of a group's year as they are kept. A migration that changes their form or published criteria empties the tables. */
record Kept(Summary summary, ByScore<Spread> spreads) {}
