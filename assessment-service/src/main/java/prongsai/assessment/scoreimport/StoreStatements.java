package prongsai.assessment.scoreimport;

import java.util.List;

/** The SQL by which {@link ScoreStore} stores. The staging tables go with the transaction. */
final class StoreStatements {

    static final List<String> STAGING = List.of(
            """
            create temp table staged_assessment (
                id uuid, agency_id uuid, agency_path text, is_new boolean, version bigint, edition integer, supersedes uuid,
                given_total numeric, overall numeric, overall_given boolean, level text, reported_level text,
                has_total boolean, has_instruments boolean, before jsonb, after jsonb) on commit drop""",
            "create temp table staged_indicator (assessment_id uuid, number integer, score numeric, label text,"
                    + " computed boolean) on commit drop",
            "create temp table staged_instrument (assessment_id uuid, code text, score numeric) on commit drop",
            "create temp table staged_total (assessment_id uuid, position integer, value numeric, locator text)"
                    + " on commit drop",
            "create temp table staged_printed (assessment_id uuid, position integer, indicator integer, instrument text,"
                    + " part text, value numeric, locator text) on commit drop");

    /** Parameters: source, criteria, programme, fiscal year. */
    static final String INSERT =
            """
            insert into assessment (id, agency_id, agency_path, source, criteria_id, programme, fiscal_year, status, edition,
                supersedes, given_total, overall, overall_given, level, reported_level, version)
            select id, agency_id, agency_path, ?, ?, ?, ?, 'DRAFT', edition, supersedes, given_total, overall, overall_given,
                level, reported_level, 0
            from staged_assessment where is_new
            on conflict do nothing""";

    /** Parameter: source. What the file does not print stays as it was printed elsewhere. */
    static final String UPDATE =
            """
            update assessment a set source = ?, given_total = s.given_total, overall = s.overall,
                overall_given = s.overall_given, level = s.level,
                reported_level = coalesce(s.reported_level, a.reported_level), version = a.version + 1
            from staged_assessment s
            where a.id = s.id and not s.is_new and a.version = s.version and a.status = 'DRAFT'""";

    /** Parameter: who. */
    static final String HISTORY =
            """
            insert into assessment_correction (id, assessment_id, corrected_at, corrected_by, before, after)
            select uuidv7(), id, prongsai_now(), ?, before, after from staged_assessment where not is_new""";

    /** What is printed of indicators, parts and of instruments that the file has not: no gap may be between the positions. */
    private static final String KEEP_PRINTED =
            """
            with gone as (
                delete from assessment_reported_score c using staged_assessment s
                where c.assessment_id = s.id and not s.is_new and s.has_instruments
                returning c.*)
            insert into staged_printed (assessment_id, position, indicator, instrument, part, value, locator)
            select assessment_id, position - 1000, indicator, instrument, part, value, locator from gone
            where not exists (select from staged_printed p
                              where p.assessment_id = gone.assessment_id and p.instrument = gone.instrument)""";

    static final List<String> CLEARING = List.of(
            "delete from assessment_indicator c using staged_assessment s where c.assessment_id = s.id and not s.is_new",
            "delete from assessment_instrument c using staged_assessment s where c.assessment_id = s.id and not s.is_new",
            "delete from assessment_reported_total c using staged_assessment s"
                    + " where c.assessment_id = s.id and not s.is_new and s.has_total",
            KEEP_PRINTED);

    static final List<String> FILLING = List.of(
            "insert into assessment_indicator (assessment_id, number, score, printed_label, computed)"
                    + " select assessment_id, number, score, label, computed from staged_indicator",
            "insert into assessment_instrument (assessment_id, code, score)"
                    + " select assessment_id, code, score from staged_instrument",
            "insert into assessment_reported_total (assessment_id, position, value, locator)"
                    + " select assessment_id, position, value, locator from staged_total",
            "insert into assessment_reported_score (assessment_id, position, indicator, instrument, part, value, locator)"
                    + " select assessment_id, row_number() over (partition by assessment_id order by position) - 1,"
                    + " indicator, instrument, part, value, locator from staged_printed");

    static final String EMPTY_STAGING =
            "truncate staged_assessment, staged_indicator, staged_instrument, staged_total, staged_printed";

    private StoreStatements() {}
}
