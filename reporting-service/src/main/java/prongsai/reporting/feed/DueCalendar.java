package prongsai.reporting.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import prongsai.kit.calendar.ThaiDate;

/** The due dates of an agency as an iCalendar text (RFC 5545): the same reports give the same text. */
record DueCalendar(String agencyCode, List<DueReport> reports) {

    /** How often a phone should look, at most; many look once a day. */
    private static final Duration REFRESH = Duration.ofHours(6);

    /** RFC 5545, section 3.1; in octets of UTF-8, of which a Thai letter has three. */
    private static final int LONGEST_LINE = 75;

    String text() {
        var name = "กำหนดส่งรายงาน " + agencyCode;
        var calendar = new Calendar()
                .withProdId("-//Prongsai//reporting-service//TH")
                .withDefaults()
                .withProperty(new Name(name))
                .withProperty(new XProperty("X-WR-CALNAME", name))
                .withProperty(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH))
                .withProperty(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()))
                .getFluentTarget();
        reports.forEach(report -> calendar.add(event(report)));
        return folded(calendar.toString());
    }

    private static VEvent event(DueReport report) {
        var event = new VEvent(false);
        event.add(new Uid(report.id().toString()));
        event.add(new DtStamp(report.datedAt()));
        event.add(new Sequence(Math.toIntExact(report.version())));
        event.add(new DtStart<>(report.dueOn()));
        event.add(new DtEnd<>(report.dueOn().plusDays(1)));
        event.add(new Summary("ครบกำหนดส่ง" + report.title()));
        event.add(new Description(description(report)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String description(DueReport report) {
        var due = "ครบกำหนดวันที่ " + thai(report.dueOn());
        return report.dueOn().equals(report.originalDueOn())
                ? due
                : due + " (เดิมวันที่ " + thai(report.originalDueOn()) + ")";
    }

    private static String thai(LocalDate day) {
        return ThaiDate.day(day).print(ThaiDate.Style.FULL);
    }

    /** The library folds after 75 characters, which is too long in Thai, and may cut a character beyond the BMP in two. */
    static String folded(String text) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            var character = Character.toString(text.codePointAt(i));
            i += character.length();
            boolean lineBreak = character.equals("\r") || character.equals("\n");
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (!lineBreak && octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets = lineBreak ? 0 : octets + size;
        }
        return folded.toString();
    }
}
