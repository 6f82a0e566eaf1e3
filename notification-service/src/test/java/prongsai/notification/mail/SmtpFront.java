package prongsai.notification.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Passes an SMTP conversation on, line by line, except where a test wants it to go wrong. */
final class SmtpFront {

    private static final String END_OF_MAIL = ".";

    private final int serverPort;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private volatile boolean losesTheAnswer;
    private volatile CountDownLatch silence = new CountDownLatch(0);
    private ServerSocket door;
    private int port;

    SmtpFront(int serverPort) {
        this.serverPort = serverPort;
    }

    int port() {
        return port;
    }

    void answers(String command, String reply) {
        answers.put(command, reply);
    }

    void losesTheAnswer() {
        losesTheAnswer = true;
    }

    void isSilent() {
        silence = new CountDownLatch(1);
    }

    void speaks() {
        silence.countDown();
    }

    void reset() {
        answers.clear();
        losesTheAnswer = false;
        speaks();
    }

    synchronized void open() {
        if (door != null) {
            return;
        }
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getByName("localhost"), port));
            port = door.getLocalPort();
            var open = door;
            start(() -> letIn(open));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void close() {
        try {
            if (door != null) {
                door.close();
                door = null;
            }
            for (var client : clients) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letIn(ServerSocket open) {
        try {
            while (true) {
                var client = open.accept();
                clients.add(client);
                start(() -> converse(client));
            }
        } catch (IOException e) {
            // the door was closed
        }
    }

    private void converse(Socket client) {
        try (client;
                var server = new Socket("localhost", serverPort)) {
            var fromClient = reader(client);
            var fromServer = reader(server);
            say(client, reply(fromServer));
            boolean mail = false;
            for (var line = line(fromClient); line != null; line = line(fromClient)) {
                if (mail && !line.equals(END_OF_MAIL)) {
                    say(server, line);
                    continue;
                }
                var command = mail ? END_OF_MAIL : line.split(" ")[0];
                var reply = answers.remove(command);
                if (reply != null) {
                    say(client, reply);
                    bidFarewell(client, fromClient);
                    return;
                }
                say(server, line);
                reply = reply(fromServer);
                if (command.equals(END_OF_MAIL)) {
                    if (losesTheAnswer) {
                        losesTheAnswer = false;
                        return;
                    }
                    silence.await();
                }
                say(client, reply);
                if (command.equals("QUIT")) {
                    return;
                }
                mail = command.equals("DATA") && reply.startsWith("354");
            }
        } catch (IOException | InterruptedException e) {
            // one of them hung up
        } finally {
            clients.remove(client);
        }
    }

    /** After an answer that was not the server's, the two sides cannot be brought together again. */
    private static void bidFarewell(Socket client, InputStream fromClient) throws IOException {
        if ("QUIT".equals(line(fromClient))) {
            say(client, "221 bye");
        }
    }

    private static InputStream reader(Socket socket) throws IOException {
        return new BufferedInputStream(socket.getInputStream());
    }

    /** The next line without its CRLF, null at the end; hangs up on a bare CR or LF, as servers do against SMTP smuggling. */
    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != -1; c = in.read()) {
            if (c == '\n' || c == '\r' && in.read() != '\n') {
                throw new IOException("a line ends with CRLF");
            }
            if (c == '\r') {
                return line.toString();
            }
            line.append((char) c);
        }
        return null;
    }

    private static String reply(InputStream server) throws IOException {
        var reply = new StringBuilder();
        for (var line = line(server); line != null; line = line(server)) {
            reply.append(reply.isEmpty() ? "" : "\r\n").append(line);
            if (line.length() < 4 || line.charAt(3) == ' ') {
                return reply.toString();
            }
        }
        throw new IOException("the server hung up");
    }

    private static void say(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write((text + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "smtp-front");
        thread.setDaemon(true);
        thread.start();
    }
}
