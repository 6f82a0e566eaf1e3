package prongsai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.Month;

/** Replaces {@code "@today"}, {@code "@today+7"} and {@code "@fiscalYear"} (Buddhist era) by what they are on that day. */
record Dates(LocalDate today) {

    private static final int BUDDHIST_ERA = 543;

    JsonNode resolve(JsonNode document) {
        return Tree.map(
                document, node -> node.isTextual() && node.asText().startsWith("@") ? value(node.asText()) : node);
    }

    private JsonNode value(String reference) {
        if (reference.equals("@fiscalYear")) {
            int startsIn = today.getMonthValue() >= Month.OCTOBER.getValue() ? today.getYear() : today.getYear() - 1;
            return IntNode.valueOf(startsIn + 1 + BUDDHIST_ERA);
        }
        String days = reference.substring("@today".length());
        return TextNode.valueOf(
                today.plusDays(days.isEmpty() ? 0 : Integer.parseInt(days)).toString());
    }
}
