package prongsai.assessment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import prongsai.assessment.criteria.CriteriaCatalogue;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;

/**
 * Computes statistics anew and keeps them. One at a time for a programme and year, by a lock that all replicas share: who waited
 * finds what the other has kept. The results and the changes noted so far are read by one statement, so that a change is only
 * struck out when it is counted in; what is published meanwhile leaves its change standing, and the next read computes again.
 */
@ApplicationScoped
class StatisticsKeeper {

    // Taken before the statement that reads the results, whose snapshot thus holds all that the holder before has done.
    private static final String LOCK = "pg_advisory_xact_lock(hashtextextended('statistics ' || ? || ' ' || ?, 0))";

    private final Rows rows;
    private final KeptStatistics kept;
    private final PublishedResults results;
    private final CriteriaCatalogue catalogue;

    StatisticsKeeper(Rows rows, KeptStatistics kept, PublishedResults results, CriteriaCatalogue catalogue) {
        this.rows = rows;
        this.kept = kept;
        this.results = results;
        this.catalogue = catalogue;
    }

    /** The statistics as they are now, from the kept ones where somebody else has just renewed them. */
    @Transactional(TxType.REQUIRES_NEW)
    public Kept refresh(YearOfGroup year, UUID criteriaId) {
        rows.write(Sql.of("select " + LOCK, year.programme(), year.fiscalYear()));
        return kept.find(year).orElseGet(() -> compute(year, criteriaId));
    }

    /** As {@link #refresh}, but leaves alone what another replica is busy with. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refreshUnlessBusy(YearOfGroup year, UUID criteriaId) {
        var free = rows.read(
                Sql.of("select " + LOCK.replace("pg_advisory", "pg_try_advisory"), year.programme(), year.fiscalYear()),
                row -> row.getBoolean(1));
        if (free.get(0) && kept.find(year).isEmpty()) {
            compute(year, criteriaId);
        }
    }

    private Kept compute(YearOfGroup year, UUID criteriaId) {
        var counted = results.countWithChanges(year);
        if (counted.changes().length > 0) {
            strikeOut(year, counted.changes());
        }
        var fresh = counted.results().summedUp(catalogue.published(criteriaId).thresholds());
        kept.keep(year, fresh, counted.results().histograms());
        return fresh;
    }

    /** The other groups of the year go, too: most are asked for rarely, and are small to compute again. */
    private void strikeOut(YearOfGroup year, Long[] changes) {
        rows.write(Sql.of(
                "delete from statistics where programme = ? and fiscal_year = ?", year.programme(), year.fiscalYear()));
        rows.write(Sql.of(
                "delete from statistics_change where programme = ? and fiscal_year = ?"
                        + " and xid::text::bigint = any(?)",
                year.programme(),
                year.fiscalYear(),
                changes));
    }
}
