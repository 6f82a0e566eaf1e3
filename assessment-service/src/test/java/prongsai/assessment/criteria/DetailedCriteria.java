package prongsai.assessment.criteria;

import prongsai.kit.test.Database;

/** Published criteria of years that no shipped ones will ever reach, which know more, or less, than these. */
public final class DetailedCriteria {

    public static final String PROGRAMME = "MOE_OPS_ITA";

    /** Two parts of EIT; indicator 9 from the sub-indicators 9.1 (o1, o2) and 9.2 (o3), indicator 10 from o4 and o5. Five levels. */
    public static final int WITH_ITEMS = 2690;

    /** AA to F and nothing else. */
    public static final int SCALE_ONLY = 2691;

    private DetailedCriteria() {}

    /** Makes sure that they are there. */
    public static void exist() {
        if (!Database.query("select 1 from criteria where fiscal_year in (?, ?)", WITH_ITEMS, SCALE_ONLY)
                .isEmpty()) {
            return;
        }
        copy("criteria", "NACC_ITA", 2566, WITH_ITEMS);
        copy("criteria", "NACC_ITA", 2564, SCALE_ONLY);
        for (var table : new String[] {"criteria_instrument", "criteria_indicator", "criteria_level"}) {
            copyDetail(table, 2566, WITH_ITEMS);
        }
        copyDetail("criteria_level", 2564, SCALE_ONLY);
        addItems();
    }

    /** With whatever columns the table has. */
    private static void copy(String table, String programme, int year, int as) {
        Database.execute(
                """
                insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(known) || jsonb_build_object(
                    'id', uuidv7(), 'programme', '%2$s', 'fiscal_year', %3$s))).*
                from %1$s known where programme = ? and fiscal_year = ? and status = 'PUBLISHED'"""
                        .formatted(table, PROGRAMME, as),
                programme,
                year);
    }

    private static void copyDetail(String table, int year, int as) {
        Database.execute(
                """
                insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(known) || jsonb_build_object(
                    'criteria_id', criteria.id))).*
                from %1$s known join criteria nacc on nacc.id = known.criteria_id, criteria
                where nacc.programme = 'NACC_ITA' and nacc.fiscal_year = ? and nacc.status = 'PUBLISHED'
                  and criteria.programme = ? and criteria.fiscal_year = ?"""
                        .formatted(table),
                year,
                PROGRAMME,
                as);
    }

    private static void addItems() {
        insert(
                "criteria_part (criteria_id, position, code, instrument, name_th)",
                "row_number() over () - 1, code, 'EIT', name from (values ('EIT_1', 'EIT ส่วนที่ 1'), ('EIT_2', 'EIT ส่วนที่ 2'))"
                        + " p (code, name)");
        Database.execute(
                "update criteria_indicator set aggregation = case number when 9 then 'MEAN_OF_SUB_INDICATOR_MEANS' else 'FLAT_MEAN' end"
                        + " where number in (9, 10) and criteria_id = (select id from criteria where fiscal_year = ?)",
                WITH_ITEMS);
        insert(
                "criteria_sub_indicator (criteria_id, position, code, indicator)",
                "n - 1, '9.' || n, 9 from generate_series(1, 2) n");
        insert(
                "criteria_item (criteria_id, position, code, instrument, indicator, sub_indicator, title_th, inferred)",
                "n - 1, 'o' || n, 'OIT', i, s, 'ข้อ ' || n, false from (values (1, 9, '9.1'), (2, 9, '9.1'), (3, 9, '9.2'),"
                        + " (4, 10, null), (5, 10, null)) item (n, i, s)");
    }

    private static void insert(String into, String values) {
        Database.execute("insert into " + into + " select (select id from criteria where fiscal_year = " + WITH_ITEMS
                + "), " + values);
    }
}
