package prongsai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of mails that have to come, day by day, and the comparison with those that came. */
final class ExpectedMails {

    private record Row(LocalDate on, String mailbox, String subject, int times) {

        static Row of(String line) {
            String[] cells = line.split("\\s*\\|\\s*");
            String subject = "แจ้งเตือน " + cells[2] + ": " + cells[3];
            return new Row(LocalDate.parse(cells[0]), cells[1], subject, Integer.parseInt(cells[4].trim()));
        }

        boolean describes(Mail mail) {
            return mail.on().equals(on)
                    && mail.mailbox().equals(mailbox)
                    && (mail.subject() + " ").startsWith(subject + " ");
        }

        @Override
        public String toString() {
            return on + " " + mailbox + " " + subject;
        }
    }

    private final List<Row> rows;

    private ExpectedMails(List<Row> rows) {
        this.rows = rows;
    }

    static ExpectedMails read(String name) throws IOException {
        try (InputStream in = ExpectedMails.class.getResourceAsStream("/" + name)) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ExpectedMails(table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList());
        }
    }

    /** Waits until all mails up to that day have come, and accepts no other one, none twice and none missing. */
    void awaitUntil(LocalDate day, Settings settings) {
        List<Row> due = rows.stream().filter(row -> !row.on().isAfter(day)).toList();
        Map<String, Integer> expected = new TreeMap<>();
        due.forEach(row -> expected.put(row.toString(), row.times()));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(count(due, Mail.received(settings)))
                .isEqualTo(expected));
        assertThat(Mail.received(settings)).extracting(Mail::id).doesNotHaveDuplicates();
    }

    /** How many have come at the end of that day. */
    int until(LocalDate day) {
        return rows.stream()
                .filter(row -> !row.on().isAfter(day))
                .mapToInt(Row::times)
                .sum();
    }

    private static Map<String, Integer> count(List<Row> due, List<Mail> mails) {
        Map<String, Integer> counted = new TreeMap<>();
        for (Mail mail : mails) {
            String row = due.stream()
                    .filter(candidate -> candidate.describes(mail))
                    .map(Row::toString)
                    .findFirst()
                    .orElse("NOT EXPECTED " + mail.on() + " " + mail.mailbox() + " " + mail.subject());
            counted.merge(row, 1, Integer::sum);
        }
        return counted;
    }
}
