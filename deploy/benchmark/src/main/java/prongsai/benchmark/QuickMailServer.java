package prongsai.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An SMTP server that takes every mail at once and forgets it, so that a client is measured and not its server. */
final class QuickMailServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Taken taken = new Taken("mails");

    QuickMailServer() throws IOException {
        start("mail server", this::accept);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // its connection is closed: it has nothing to do any more
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = socket.accept();
            client.setTcpNoDelay(true);
            start("mail client", () -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        try (client) {
            BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new BufferedInputStream(client.getInputStream()), StandardCharsets.UTF_8));
            OutputStream answers = client.getOutputStream();
            say(answers, "220 localhost ESMTP");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                switch (line.toUpperCase(Locale.ROOT).split("[ :]")[0]) {
                    case "DATA" -> take(lines, answers);
                    case "QUIT" -> {
                        say(answers, "221 bye");
                        return;
                    }
                    default -> say(answers, "250 localhost");
                }
            }
        }
    }

    private void take(BufferedReader lines, OutputStream answers) throws IOException {
        say(answers, "354 go on");
        for (String line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            // forgotten
        }
        taken.count();
        say(answers, "250 taken");
    }

    private static void say(OutputStream answers, String line) throws IOException {
        answers.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    int taken() {
        return taken.number();
    }

    /** Waits until it has taken so many mails in all; throws when none comes for long. */
    void await(int mails) throws InterruptedException {
        taken.await(mails);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
