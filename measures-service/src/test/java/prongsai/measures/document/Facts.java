package prongsai.measures.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import prongsai.kit.text.ThaiText;

/**
 * The known facts of a document, and where a plan that was read holds each of them. A star stands for each place of a list, and
 * then the plan's list is as long as the fact's. Spelling is compared by its key, because the facts are printed repaired.
 */
record Facts(JsonNode golden, JsonNode held, JsonNode elsewhere) {

    private static final Pattern QUOTED = Pattern.compile("\\((.*)\\)");

    static Facts of(String document) {
        var where = Resources.read("facts").get(document);
        return new Facts(Resources.read("golden").get(document), where.get("held"), where.get("elsewhere"));
    }

    void assertHeldBy(JsonNode plan) {
        held.fields().forEachRemaining(fact -> pointers(fact.getKey())
                .forEach(pointer ->
                        assertHeld(fact.getKey(), pointer, fact.getValue().asText(), plan)));
    }

    /** Each fact is either held here or another service's, and nothing is listed that is no fact. */
    void assertComplete() {
        var all = leaves(golden, "", new ArrayList<>());
        var known = new ArrayList<String>();
        held.fieldNames().forEachRemaining(pattern -> {
            assertThat(pointers(pattern)).as(pattern).isNotEmpty();
            known.addAll(pointers(pattern));
        });
        elsewhere.fieldNames().forEachRemaining(prefix -> {
            var theirs = all.stream()
                    .filter(leaf -> leaf.equals(prefix) || leaf.startsWith(prefix + "/"))
                    .toList();
            assertThat(theirs).as(prefix).isNotEmpty();
            known.addAll(theirs);
        });
        assertThat(known).containsExactlyInAnyOrderElementsOf(all);
    }

    private void assertHeld(String pattern, String pointer, String where, JsonNode plan) {
        var relation = where.substring(0, where.indexOf(' '));
        var target = where.substring(relation.length() + 1);
        var factParts = pattern.split("/");
        var places = pointer.split("/");
        var prefix = new StringBuilder();
        for (int i = 1; i < factParts.length; i++) {
            if (factParts[i].equals("*") && target.contains("*")) {
                var list = target.substring(0, target.indexOf("/*"));
                assertThat(plan.at(list)).as(list).hasSameSizeAs(golden.at(prefix.toString()));
                target = target.replaceFirst("\\*", places[i]);
            }
            prefix.append('/').append(places[i]);
        }
        assertRelated(relation, golden.at(pointer), plan.at(target), pointer + " " + relation + " " + target);
    }

    private static void assertRelated(String relation, JsonNode fact, JsonNode found, String as) {
        assertThat(found.isMissingNode()).as(as).isFalse();
        var text = ThaiText.searchKey(found.asText());
        switch (relation) {
            case "is" -> {
                assertThat(text).as(as).isEqualTo(ThaiText.searchKey(fact.asText()));
                assertThat(found.size()).as(as).isEqualTo(fact.size());
            }
            case "count" -> assertThat(found).as(as).hasSize(fact.asInt());
            case "stands" -> assertThat(text).as(as).isNotEmpty();
            case "says" -> assertThat(text).as(as).contains(ThaiText.searchKey(withoutRemark(fact.asText())));
            case "begins" -> assertThat(fact.asText()).as(as).startsWith(found.asText());
            case "quotes" -> assertThat(text).as(as).contains(ThaiText.searchKey(quoted(fact.asText())));
            default -> throw new IllegalArgumentException(relation);
        }
    }

    private static String withoutRemark(String fact) {
        return fact.replaceFirst(" \\(.*\\)$", "");
    }

    private static String quoted(String fact) {
        var found = QUOTED.matcher(fact);
        assertThat(found.find()).as(fact).isTrue();
        return found.group(1);
    }

    private List<String> pointers(String pattern) {
        return leaves(golden, "", new ArrayList<>()).stream()
                .filter(leaf -> leaf.matches(Pattern.quote(pattern).replace("*", "\\E[0-9]+\\Q")))
                .toList();
    }

    private static List<String> leaves(JsonNode node, String at, List<String> found) {
        if (!node.isContainerNode() || node.isEmpty()) {
            found.add(at);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            leaves(node.get(i), at + "/" + i, found);
        }
        node.fields().forEachRemaining(field -> leaves(field.getValue(), at + "/" + field.getKey(), found));
        return found;
    }
}
