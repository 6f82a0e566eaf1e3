package prongsai.measures.agency;

import prongsai.kit.rows.Sql;

/**
 * A list of what agencies have, {@code r}, beside its agency, {@code a}. Of few agencies each is asked for its first rows, by an index of its
 * own, and the first of all those make the page: what the rest of the nation has is not looked at. Of many the page is read along the index
 * that all rows have in the order of the list.
 *
 * <p>The scope is a range of paths, which an index finds without knowing the path when the statement is planned.
 *
 * @param columns what is selected of r and a
 * @param table has a column agency_id
 * @param order the columns of r by which the list is sorted, the id last
 */
public record AgencyRows(String columns, String table, String order) {

    private static final String FEW =
            """
            select %s from agency a cross join lateral (
                select * from %s r where r.agency_id = a.id""";

    /** The limit keeps the planner from beginning with the agencies, of which it cannot know how many there are. */
    private static final String MANY =
            """
            select %s from %s r cross join lateral (
                select * from agency a where a.id = r.agency_id and a.path ~>=~ ? and a.path ~<~ ? limit 1) a
            where true""";

    /** @param conditions on r, each beginning with "and" */
    public Sql page(Sql conditions, Reach reach, int limit) {
        var page = " order by " + order + " limit " + limit;
        var scope = reach.scope();
        return reach.few()
                ? Sql.of(FEW.formatted(columns, table))
                        .add(conditions)
                        .add(page + ") r where a.path ~>=~ ? and a.path ~<~ ?" + page, scope.path(), scope.until())
                : Sql.of(MANY.formatted(columns, table), scope.path(), scope.until())
                        .add(conditions)
                        .add(page);
    }
}
