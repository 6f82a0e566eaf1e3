package prongsai.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

/** Lists the agencies that the caller may see: by code, or the best match first where a text is searched for. */
@ApplicationScoped
class AgencyList {

    private final AgencyRepository agencies;
    private final AgencySearch search;
    private final Caller caller;

    AgencyList(AgencyRepository agencies, AgencySearch search, Caller caller) {
        this.agencies = agencies;
        this.search = search;
        this.caller = caller;
    }

    Page<AgencyResponse> page(AgencyFilter filter, PageRequest page) {
        var after = page.after().orElse(null);
        var text = SearchText.of(filter.q);
        return text.isEmpty() ? byCode(filter, page, after) : byText(text, filter, page, after);
    }

    private Page<AgencyResponse> byText(SearchText text, AgencyFilter filter, PageRequest page, Cursor after) {
        var rows = reach(filter)
                .map(reach -> search.find(text, reach, filter, after, page.limit() + 1))
                .orElse(List.of());
        return Page.of(rows, page, found -> AgencyResponse.of(found.agency()), AgencySearch.Found::cursor);
    }

    private Page<AgencyResponse> byCode(AgencyFilter filter, PageRequest page, Cursor after) {
        var rows = reach(filter)
                .map(reach -> byCode(filter, reach, after, page.limit() + 1))
                .orElse(List.of());
        return Page.of(rows, page, AgencyResponse::of, agency -> Cursor.of(agency.code()));
    }

    private List<Agency> byCode(AgencyFilter filter, AgencyReach reach, Cursor after, int limit) {
        var selection = new Selection()
                .where("path like :scope escape '\\'", "scope", reach.scope())
                .where("path like :within escape '\\'", "within", reach.within())
                .where("path like :below escape '\\'", "below", reach.below())
                .where("code = :code", "code", filter.code)
                .where("type = :type", "type", filter.type)
                .where("parentId = :parent", "parent", filter.parentId)
                .where("code > :after", "after", after == null ? null : after.text(0));
        return agencies.list(selection, limit);
    }

    /** Empty when the province or the agency above is not known: then nothing can be in it. */
    private Optional<AgencyReach> reach(AgencyFilter filter) {
        var scope = caller.scope().prefix();
        var within = filter.province == null
                ? Optional.of(AgencyReach.EVERYTHING)
                : agencies.pathOfProvince(filter.province, caller.scope()).map(AgencyList::from);
        var below = filter.below == null
                ? Optional.of(AgencyReach.EVERYTHING)
                : agencies.pathOf(filter.below).map(path -> from(path) + "_");
        return within.flatMap(province -> below.map(above -> new AgencyReach(scope, province, above)));
    }

    private static String from(String path) {
        return new AgencyScope(path).prefix();
    }
}
