package prongsai.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.notification.channel.Answer;

@QuarkusTest
class PostTest {

    private static final String SUBJECT =
            "แจ้งเตือน อีก 7 วันครบกำหนด: กำกับติดตามครั้งที่ 2 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\n🙂";
    private static final String TEXT = "เรียน สำนักปลัด\n\n.บรรทัดที่ขึ้นต้นด้วยจุด\nจบ\n";

    @Inject
    Post post;

    @BeforeEach
    @AfterEach
    void clear() {
        MailServer.reset();
    }

    @Test
    void theMailIsThaiInTextAndHtmlThatEveryMachineKnowsAsAutomatic() throws Exception {
        var id = UUID.fromString("018fe8a4-1c00-7b1d-8d4e-5a6b7c8d9e0f");
        var letter = new Letter(id, "palad@t.example", SUBJECT, TEXT, Instant.parse("2024-06-08T01:30:04Z"));
        assertThat(post.send(letter)).isEqualTo(Answer.taken());

        var mail = MailServer.mails().get(0);
        assertThat(mail.getSubject()).isEqualTo(SUBJECT.replace('\n', ' '));
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(MailServer.part(mail, "text/plain").strip()).isEqualTo(TEXT.strip());
        assertThat(MailServer.part(mail, "text/html"))
                .contains("<html lang=\"th\">", "<p>เรียน สำนักปลัด</p>", "<p>.บรรทัดที่ขึ้นต้นด้วยจุด<br>\nจบ</p>");
        assertThat(header("List-Unsubscribe")).isEqualTo("<mailto:no-reply@prongsai.example?subject=unsubscribe>");
        assertThat(header("Message-ID")).isEqualTo("<" + id + "@prongsai.example>");
        assertThat(header("Date")).isEqualTo("Sat, 8 Jun 2024 08:30:04 +0700");
        assertThat(header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header("MIME-Version")).isEqualTo("1.0");
        var from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("ระบบโปร่งใส (Prongsai)");
        assertThat(from.getAddress()).isEqualTo("no-reply@prongsai.example");
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("palad@t.example"));
        assertThat(mail.getHeader("Cc")).isNull();
    }

    @Test
    void whatLooksLikeMarkupIsTextInTheHtmlToo() {
        var id = UUID.randomUUID();
        post.send(new Letter(id, "a@t.example", "<b>\"&\"</b>", "<script>1 < 2 & 3</script>", Instant.EPOCH));
        assertThat(MailServer.part(MailServer.mails().get(0), "text/html"))
                .contains("<p>&lt;script&gt;1 &lt; 2 &amp; 3&lt;/script&gt;</p>")
                .contains("<title>&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;</title>");
    }

    @Test
    void noLineEndsInABareLineFeedOrIsTooLong() throws Exception {
        post.send(new Letter(UUID.randomUUID(), "a@t.example", SUBJECT.repeat(5), TEXT, Instant.EPOCH));
        var raw = new java.io.ByteArrayOutputStream();
        MailServer.mails().get(0).writeTo(raw, new String[] {"Received"});
        var source = raw.toString(StandardCharsets.US_ASCII);
        assertThat(source.replace("\r\n", "")).doesNotContain("\n", "\r");
        // The client writes the boundary of the parts in one line, within the 998 that every server takes (RFC 5322,
        // 2.1.1).
        var boundary = "Content-Type: multipart/alternative; boundary=";
        assertThat(source.lines().filter(line -> !line.startsWith(boundary)))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76));
        assertThat(source.lines().filter(line -> line.startsWith(boundary)))
                .singleElement()
                .satisfies(line -> assertThat(line).hasSizeLessThan(100));
        assertThat(MailServer.mails().get(0).getSubject())
                .isEqualTo(SUBJECT.repeat(5).replace('\n', ' '));
    }

    private static String header(String name) throws Exception {
        return String.join("|", MailServer.mails().get(0).getHeader(name));
    }
}
