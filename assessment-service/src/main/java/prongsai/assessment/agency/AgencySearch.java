package prongsai.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import prongsai.kit.page.Cursor;

/**
 * Finds agencies by what somebody typed, the best first: the code or a whole name, names that begin with the text, names
 * that hold it, names that hold its words. Only when there is none, those that hold all but a third of the letters.
 */
@ApplicationScoped
class AgencySearch {

    /** An agency and how far it is from what was typed: below 10 it holds all words, from 10 it is only similar. */
    record Found(Agency agency, int rank) {

        Cursor cursor() {
            return Cursor.of(rank, agency.code());
        }
    }

    private static final int SIMILAR = 10;

    private static final String HOLDS_ALL_WORDS =
            """
            search_pieces(search_keys) @> search_pieces(cast(:words as text[]))
            and not exists (select from unnest(cast(:words as text[])) word
                            where strpos(array_to_string(search_keys, chr(10)), word) = 0)""";

    private static final String DISTANCE =
            """
            case when lower(code) = :key then 0
                 when :key = any (search_keys) then 1
                 when exists (select from unnest(search_keys) name where starts_with(name, :key)) then 2
                 when exists (select from unnest(search_keys) name where strpos(name, :key) > 0) then 3
                 else 4 end""";

    private static final String HOLDS_TWO_THIRDS =
            """
            (search_pieces(search_keys) @> search_pieces(cast(:without0 as text[]))
             or search_pieces(search_keys) @> search_pieces(cast(:without1 as text[]))
             or search_pieces(search_keys) @> search_pieces(cast(:without2 as text[])))""";

    /** 10, and one for each hundredth of the pieces that is missing. */
    private static final String MISSING_PIECES =
            """
            (select 10 + 100 * count(*) filter (where strpos(array_to_string(search_keys, chr(10)), piece) = 0)
                      / count(*) from unnest(search_pieces(cast(:words as text[]))) piece)""";

    private static final String PAGE =
            """
            select * from (
                select a.*, cast(%s as integer) as rank from agency a
                where %s
                  and path like :scope escape '\\'
                  and path like :within escape '\\'
                  and path like :below escape '\\'
                  and (cast(:code as text) is null or code = :code)
                  and (cast(:type as text) is null or type = :type)
                  and (cast(:parent as uuid) is null or parent_id = :parent)) a
            where (rank, code) > (:lastRank, cast(:lastCode as text) collate "C")
            order by rank, code
            limit :limit""";

    static final String BY_WORDS = PAGE.formatted(DISTANCE, HOLDS_ALL_WORDS);
    static final String BY_LIKENESS = PAGE.formatted(MISSING_PIECES, HOLDS_TWO_THIRDS);

    private final Session database;

    AgencySearch(Session database) {
        this.database = database;
    }

    /** The agencies after a row of the page before, or the first ones, at most so many. */
    List<Found> find(SearchText text, AgencyReach reach, AgencyFilter filter, Cursor after, int limit) {
        int rank = after == null ? -1 : (int) after.number(0);
        var code = after == null ? "" : after.text(1);
        if (rank < SIMILAR) {
            var found = read(byWords(text), reach, filter, rank, code, limit);
            if (after != null || !found.isEmpty() || !text.canHoldSlip()) {
                return found;
            }
        }
        return read(byLikeness(text), reach, filter, rank, code, limit);
    }

    private NativeQuery<Object[]> byWords(SearchText text) {
        return query(BY_WORDS, text).setParameter("key", text.key());
    }

    private NativeQuery<Object[]> byLikeness(SearchText text) {
        var query = query(BY_LIKENESS, text);
        for (int third = 0; third < 3; third++) {
            query.setParameter("without" + third, array(text.without(third)));
        }
        return query;
    }

    private NativeQuery<Object[]> query(String sql, SearchText text) {
        return database.createNativeQuery(sql, Object[].class).setParameter("words", array(text.words()));
    }

    private static List<Found> read(
            NativeQuery<Object[]> query, AgencyReach reach, AgencyFilter filter, int rank, String code, int limit) {
        return query
                .addEntity("a", Agency.class)
                .addScalar("rank", Integer.class)
                .setParameter("scope", reach.scope())
                .setParameter("within", reach.within())
                .setParameter("below", reach.below())
                .setParameter("code", filter.code, String.class)
                .setParameter("type", filter.type == null ? null : filter.type.name(), String.class)
                .setParameter("parent", filter.parentId, UUID.class)
                .setParameter("lastRank", rank)
                .setParameter("lastCode", code)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> new Found((Agency) row[0], (Integer) row[1]))
                .toList();
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
