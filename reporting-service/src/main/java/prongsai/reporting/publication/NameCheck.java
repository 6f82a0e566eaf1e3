package prongsai.reporting.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.publication.PersonNames.Passage;

/**
 * Refuses what looks as if it named a person to everybody, place by place, unless whoever publishes it has looked and says of that very
 * passage that it is no name.
 */
@ApplicationScoped
class NameCheck {

    private static final int MOST = 50;

    private final ObjectMapper json;

    NameCheck(ObjectMapper json) {
        this.json = json;
    }

    /** Everything that the document says, in whatever format; the data first, since their places lead back to the plan. */
    void document(OpenData data, Manuscript manuscript, List<String> notNames) {
        var confirmed = confirmed(notNames);
        var faults = new ArrayList<Fault>();
        var names = new HashSet<String>();
        texts(json.valueToTree(data), "", (pointer, text) -> PersonNames.in(text).stream()
                .filter(passage -> !confirmed.contains(passage.name()))
                .forEach(passage -> {
                    names.add(passage.name());
                    faults.add(fault("/notNames", passage, pointer));
                }));
        texts(json.valueToTree(manuscript), "", (pointer, text) -> PersonNames.in(text).stream()
                .filter(passage -> !confirmed.contains(passage.name()) && names.add(passage.name()))
                .forEach(passage -> faults.add(fault("/notNames", passage, "document"))));
        refuse(faults);
    }

    /** @param pointer of the text in the request */
    void text(String pointer, String text, List<String> notNames) {
        var confirmed = confirmed(notNames);
        refuse(PersonNames.in(text).stream()
                .filter(passage -> !confirmed.contains(passage.name()))
                .map(passage -> fault(pointer, passage, pointer))
                .toList());
    }

    private static Set<String> confirmed(List<String> notNames) {
        return Objects.requireNonNullElse(notNames, List.<String>of()).stream()
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private static void texts(JsonNode node, String pointer, BiConsumer<String, String> reader) {
        if (node.isTextual()) {
            reader.accept(pointer, node.textValue());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                texts(node.get(i), pointer + "/" + i, reader);
            }
        } else {
            node.properties().forEach(each -> texts(each.getValue(), pointer + "/" + each.getKey(), reader));
        }
    }

    private static Fault fault(String pointer, Passage passage, String place) {
        return new Fault(
                pointer,
                "\"%s\" looks like the name of a person (%s: %s). Take it out, or repeat it in notNames if it is none."
                        .formatted(passage.name(), place, passage.around()),
                "\"%s\" อาจเป็นชื่อบุคคล (%s: %s) โปรดนำออก หรือระบุใน notNames หากไม่ใช่ชื่อบุคคล"
                        .formatted(passage.name(), place, passage.around()));
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults.stream().limit(MOST).toList());
        }
    }
}
