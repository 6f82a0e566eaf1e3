package prongsai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuickMailServerTest {

    private QuickMailServer server;
    private Socket socket;
    private BufferedReader answers;
    private OutputStream lines;

    @BeforeEach
    void connect() throws IOException {
        server = new QuickMailServer();
        socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(5_000);
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        lines = socket.getOutputStream();
        assertThat(answers.readLine()).startsWith("220");
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        server.close();
    }

    @Test
    void everyMailOfAConnectionIsTakenAndCounted() throws Exception {
        assertThat(answer("EHLO here")).startsWith("250");
        for (int mail = 1; mail <= 2; mail++) {
            assertThat(answer("MAIL FROM:<a@b.example>")).startsWith("250");
            assertThat(answer("RCPT TO:<c@d.example>")).startsWith("250");
            assertThat(answer("DATA")).startsWith("354");
            assertThat(server.taken()).isEqualTo(mail - 1);
            assertThat(answer("Subject: x\r\n\r\nQUIT\r\n.")).startsWith("250");
            server.await(mail);
        }
        assertThat(answer("QUIT")).startsWith("221");
        assertThat(answers.readLine()).isNull();
    }

    private String answer(String line) throws IOException {
        lines.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return answers.readLine();
    }
}
