package prongsai.measures.followup;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.ThaiDate;
import prongsai.kit.calendar.ThaiDigits;

/**
 * The text of a follow-up, ready to paste into a LINE group. LINE takes 5,000 UTF-16 units a message: what is overdue and what
 * comes next have their share, the measures get the rest, and each list says how much it leaves out.
 */
final class LineText {

    static final int LONGEST = 5000;

    private static final int SHARE_OF_OVERDUE = 1200;
    private static final int SHARE_OF_ACTIONS = 1500;
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_NAMES = 120;
    private static final int LONGEST_REST_LINE = 40;

    /** Which digits numbers and dates have. */
    @Schema(name = "Digits")
    enum Digits {
        /** ๑๕ มิ.ย. ๒๕๖๗. */
        THAI,
        /** 15 มิ.ย. 2567. */
        ARABIC
    }

    private final Digits digits;
    private final LocalDate today;

    LineText(Digits digits, LocalDate today) {
        this.digits = digits;
        this.today = today;
    }

    String write(LineContent content) {
        var head = head(content);
        var overdue = section("เกินกำหนด", overdue(content), SHARE_OF_OVERDUE);
        var actions = section("ดำเนินการต่อไป", actions(content), SHARE_OF_ACTIONS);
        var link = "\n\nรายละเอียด " + content.link();
        var taken = head.length() + overdue.length() + actions.length() + link.length();
        return head + section(progressTitle(content), measures(content), LONGEST - taken) + overdue + actions + link;
    }

    private String head(LineContent content) {
        var moved = content.movedFrom() == null ? "" : " (เดิม " + day(content.movedFrom()) + ")";
        return Stream.of(
                        "กำกับติดตามครั้งที่ " + number(content.number()),
                        shortened(content.planTitle(), LONGEST_TITLE),
                        "กำหนด " + day(content.dueOn()) + moved,
                        status(content))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private String status(LineContent content) {
        return switch (content.status()) {
            case RECORDED -> "ติดตามแล้วเมื่อ " + day(content.heldOn());
            case CANCELLED -> "ยกเลิกการติดตามครั้งนี้";
            case SCHEDULED, LATE_ENTRY -> content.dueOn().isBefore(today) ? "เลยกำหนดแล้ว ยังไม่บันทึกผล" : null;
        };
    }

    private String progressTitle(LineContent content) {
        if (content.recordedAt() == null) {
            return "ความก้าวหน้า (ยังไม่เคยบันทึกผล)";
        }
        return content.recordedAt() == content.number()
                ? "ความก้าวหน้า"
                : "ความก้าวหน้า (ตามที่บันทึกครั้งที่ " + number(content.recordedAt()) + ")";
    }

    private List<String> measures(LineContent content) {
        return content.measures().stream()
                .map(each -> number(each.number()) + ". " + shortened(each.title(), LONGEST_TITLE)
                        + (each.percent() == null ? "" : " – ร้อยละ " + number(each.percent()))
                        + (each.responsible().isEmpty()
                                ? ""
                                : " – " + shortened(String.join(", ", each.responsible()), LONGEST_NAMES)))
                .toList();
    }

    private List<String> overdue(LineContent content) {
        var lines = new ArrayList<String>();
        content.missed()
                .forEach(each -> lines.add(
                        "• ครั้งที่ " + number(each.number()) + " กำหนด " + day(each.dueOn()) + " ยังไม่บันทึกผล"));
        content.overdueSteps()
                .forEach(each -> lines.add("• มาตรการที่ " + number(each.measure()) + " ขั้นตอนที่ "
                        + number(each.step()) + " กำหนด " + day(each.dueOn())));
        return lines;
    }

    private List<String> actions(LineContent content) {
        return content.nextActions().stream()
                .map(each -> {
                    var who = each.assignee() == null ? "" : " – " + shortened(each.assignee(), LONGEST_NAMES);
                    var when = each.dueOn() == null ? "" : " ภายใน " + day(each.dueOn());
                    return "• " + shortened(each.text(), LONGEST_TITLE) + who + when;
                })
                .toList();
    }

    /** The lines that have room under their title; nothing for no lines. */
    private String section(String title, List<String> lines, int room) {
        if (lines.isEmpty()) {
            return "";
        }
        var text = new StringBuilder("\n\n").append(title);
        for (int i = 0; i < lines.size(); i++) {
            var reserve = i + 1 < lines.size() ? LONGEST_REST_LINE : 0;
            if (text.length() + 1 + lines.get(i).length() + reserve > room) {
                return text.append("\n… และอีก ")
                        .append(number(lines.size() - i))
                        .append(" รายการ")
                        .toString();
            }
            text.append('\n').append(lines.get(i));
        }
        return text.toString();
    }

    private String number(int number) {
        var text = Integer.toString(number);
        return digits == Digits.THAI ? ThaiDigits.toThai(text) : text;
    }

    private String day(LocalDate date) {
        return ThaiDate.day(date)
                .print(digits == Digits.THAI ? ThaiDate.Style.ABBREVIATED_THAI_DIGITS : ThaiDate.Style.ABBREVIATED);
    }

    /** In one line, cut between characters as readers see them: a Thai vowel or tone stays with its consonant. */
    private static String shortened(String text, int longest) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        return line.substring(0, characters.preceding(longest)) + "…";
    }
}
