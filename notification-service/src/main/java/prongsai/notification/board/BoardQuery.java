package prongsai.notification.board;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import prongsai.notification.dueitem.DueKind;

/** What somebody wants to see on the board; stands in its address, so that it can be kept and passed on. */
public class BoardQuery {

    @QueryParam("view")
    @DefaultValue("TODAY")
    BoardView view = BoardView.TODAY;

    @QueryParam("province")
    @Size(max = 40)
    String province;

    @QueryParam("ministry")
    @Size(max = 40)
    String ministry;

    @QueryParam("agency")
    @Size(max = 40)
    String agency;

    // A form sends "" for what is left open, which is no kind.
    @QueryParam("kind")
    @Size(max = 20)
    String kind;

    @QueryParam("day")
    LocalDate day;

    @QueryParam(BoardLanguage.PARAMETER)
    @Size(max = 2)
    String language;

    /** The codes of the agencies whose part of the hierarchy is wanted; what is wanted stands below each of them. */
    List<String> below() {
        return Stream.of(province, ministry, agency)
                .filter(code -> code != null && !code.isBlank())
                .map(String::strip)
                .toList();
    }

    public String province() {
        return province;
    }

    public String ministry() {
        return ministry;
    }

    public String agency() {
        return agency;
    }

    public String kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }

    public String view() {
        return view.name();
    }

    /** Null: both. */
    DueKind dueKind() {
        return Stream.of(DueKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** The address of another view with the same filter. */
    public String to(String otherView) {
        return address(Map.of("view", otherView));
    }

    /** The address of the days that the calendar shows. */
    public String on(LocalDate wanted) {
        return address(Map.of("view", BoardView.UPCOMING.name(), "day", wanted.toString()));
    }

    /** The address of the next page of the same list. */
    public String next(String following) {
        var more = new LinkedHashMap<String, String>();
        more.put("view", view.name());
        if (day != null) {
            more.put("day", day.toString());
        }
        more.put("cursor", following);
        return address(more);
    }

    private String address(Map<String, String> more) {
        var values = new LinkedHashMap<String, Object>();
        values.put("province", province);
        values.put("ministry", ministry);
        values.put("agency", agency);
        values.put("kind", kind);
        values.values().removeIf(value -> value == null || value.toString().isBlank());
        values.putAll(more);
        var address = UriBuilder.fromPath("/board");
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.buildFromMap(values).toString();
    }
}
