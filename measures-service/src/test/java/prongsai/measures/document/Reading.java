package prongsai.measures.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A plan as a reader of the API understands it: ids are followed, and what stands in several places is put together. */
final class Reading {

    private static final Map<String, String> LETTERS =
            Map.of("MEMO", "บันทึกข้อความ", "LETTER", "หนังสือภายนอก", "ANNOUNCEMENT", "ประกาศ");
    private static final Pattern SPLIT_SARA_AM = Pattern.compile("[ก-ฮ] า");
    private static final Pattern TONE_BEFORE_VOWEL = Pattern.compile("[ก-ฮ][่-๋][ิ-ฺ]");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Set<String> NOT_OF_THE_DOCUMENT = Set.of("createdAt", "findings");

    private final Paper paper;
    private final ObjectNode plan;
    private final List<JsonNode> followUpPlans;

    private Reading(Paper paper, JsonNode plan) {
        this.paper = paper;
        this.plan = plan.deepCopy();
        followUpPlans = paper.readFollowUpPlans();
    }

    static JsonNode of(Paper paper, JsonNode plan) {
        var reading = new Reading(paper, plan);
        reading.findTexts();
        stream(reading.plan.get("issues")).forEach(Reading::nameCodes);
        stream(reading.plan.get("measures")).forEach(reading::understand);
        reading.gatherFindings();
        reading.gatherLetter();
        reading.gatherWhatMeasuresShare();
        reading.gatherFollowUps();
        return reading.plan;
    }

    private void findTexts() {
        var texts = texts(plan).toList();
        plan.putArray("repairsNeeded")
                .add("split SARA AM x" + count(SPLIT_SARA_AM, texts))
                .add("tone-before-vowel x" + count(TONE_BEFORE_VOWEL, texts));
        var dates = plan.putArray("dates");
        texts.stream().filter(text -> DATE.matcher(text).matches()).forEach(dates::add);
    }

    private static void nameCodes(JsonNode issue) {
        var items = stream(issue.get("items")).toList();
        var clear = items.stream().noneMatch(item -> item.get("code").isNull());
        var codes = items.stream()
                .map(item -> item.get(clear ? "code" : "printedCode").asText());
        ((ObjectNode) issue).put("codes", (clear ? "" : "raw ") + codes.collect(Collectors.joining(" และ ")));
    }

    private void understand(JsonNode read) {
        var measure = (ObjectNode) read;
        measure.put(
                "responsible", stream(measure.get("assignees")).map(this::name).collect(Collectors.joining("/ ")));
        measure.putArray("titles").add(measure.get("title")).addAll(elements(measure.get("furtherTitles")));
        var answers = measure.putArray("answers");
        var ids = stream(measure.get("findingIds")).toList();
        stream(plan.get("findings"))
                .filter(finding -> ids.contains(finding.get("id")))
                .forEach(answers::add);
        Stream.of("from", "until")
                .map(end -> measure.path("period").path(end))
                .filter(JsonNode::isObject)
                .forEach(end -> ((ObjectNode) end).put("stated", stated(end)));
        followUpPlans.stream()
                .filter(followed -> stream(followed.get("measureIds")).anyMatch(measure.get("id")::equals))
                .forEach(followed -> measure.put("regime", regime(followed.get("recurrence"))));
    }

    private void gatherFindings() {
        var findings = stream(plan.get("findings")).toList();
        Map.of("urgent", "URGENT", "improve", "IMPROVE").forEach((list, severity) -> {
            var indicators = plan.putArray(list);
            findings.stream()
                    .filter(finding -> finding.get("severity").asText().equals(severity))
                    .forEach(finding -> indicators.add(finding.get("indicator")));
        });
        var neither = plan.putArray("neither");
        IntStream.rangeClosed(1, 10)
                .filter(number -> findings.stream()
                        .noneMatch(finding -> finding.get("indicator").asInt() == number))
                .forEach(neither::add);
    }

    private void gatherLetter() {
        var letter = plan.get("letter");
        if (letter.isObject()) {
            // The memo writes ข้อคำถาม in full.
            ((ObjectNode) letter)
                    .put("kindTh", LETTERS.get(letter.get("kind").asText()))
                    .put("text", letter.get("text").asText("").replace("ข้อคำถาม", "ข้อ"));
        }
        var signers = plan.putArray("signers");
        Stream.of("/letter/proposedBy", "/capacity/position")
                .map(plan::at)
                .filter(JsonNode::isTextual)
                .forEach(signers::add);
    }

    private void gatherWhatMeasuresShare() {
        var periods =
                stream(plan.get("measures")).map(each -> each.get("period")).collect(Collectors.toSet());
        if (periods.size() == 1) {
            plan.set("period", periods.iterator().next());
        }
        var none = stream(plan.get("measures"))
                .map(measure -> measure.get("constraints"))
                .filter(constraints -> constraints.path("items").isEmpty())
                .allMatch(constraints -> constraints.path("none").asBoolean());
        if (none) {
            plan.put("constraintDefault", "- ไม่มี -");
        }
    }

    private void gatherFollowUps() {
        if (!followUpPlans.isEmpty()) {
            var shared = followUpPlans.get(0);
            plan.set("followUps", shared.get("followUps"));
            plan.put("followUpOwner", name(shared.get("supervisor")));
        }
    }

    /** As exactly as it was meant. */
    private static String stated(JsonNode end) {
        var date = LocalDate.parse(end.get("date").asText());
        return end.get("precision").asText().equals("MONTH")
                ? YearMonth.from(date).toString()
                : date.toString();
    }

    private static String regime(JsonNode recurrence) {
        return recurrence.has("date")
                ? "SINGLE_DEADLINE " + recurrence.get("date").asText()
                : recurrence.get("pattern").asText();
    }

    private String name(JsonNode assignee) {
        return assignee.get("unitId").isNull() ? assignee.get("name").asText() : paper.unitName(assignee.get("unitId"));
    }

    private static long count(Pattern pattern, List<String> texts) {
        return texts.stream().flatMap(text -> pattern.matcher(text).results()).count();
    }

    private static Stream<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.asText());
        }
        if (node.isObject()) {
            return StreamSupport.stream(((Iterable<Map.Entry<String, JsonNode>>) node::fields).spliterator(), false)
                    .filter(field -> !NOT_OF_THE_DOCUMENT.contains(field.getKey())
                            && !field.getKey().equals("assignees"))
                    .flatMap(field -> texts(field.getValue()));
        }
        return stream(node).flatMap(Reading::texts);
    }

    private static List<JsonNode> elements(JsonNode array) {
        var found = new ArrayList<JsonNode>();
        array.forEach(found::add);
        return found;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        assertThat(array.isObject()).isFalse();
        return StreamSupport.stream(array.spliterator(), false);
    }
}
