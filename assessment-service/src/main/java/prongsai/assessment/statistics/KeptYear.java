package prongsai.assessment.statistics;

import java.util.UUID;

/**
 * What a read finds of a group in one year.
 *
 * @param registered agencies of the group, assessed or not
 * @param criteriaId null where the programme has no published criteria
 * @param summary null where nothing is kept that is still right
 * @param spreads null as well where they were not asked for
 */
record KeptYear(
        UUID agencyId,
        String path,
        int registered,
        UUID criteriaId,
        int fiscalYear,
        Summary summary,
        ByScore<Spread> spreads) {}
