package prongsai.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.http.HttpException;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.DefaultBHttpClientConnection;
import org.apache.http.message.BasicHttpEntityEnclosingRequest;
import org.apache.http.message.BasicHttpRequest;
import org.apache.http.util.EntityUtils;

/** One kept connection to a service: it takes little of the processor, which it shares with what is measured. */
final class HttpConnection implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(32 * 1024);
    private final byte[] buffer = new byte[32 * 1024];
    private final String host;
    private final Supplier<String> token;

    HttpConnection(URI service, Supplier<String> token) throws IOException {
        this(service, token, PATIENCE);
    }

    /** {@code patience} is how long it waits for an answer. */
    HttpConnection(URI service, Supplier<String> token, Duration patience) throws IOException {
        Socket socket = new Socket(service.getHost(), service.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) patience.toMillis());
        connection.bind(socket);
        this.host = service.getAuthority();
        this.token = token;
    }

    /** Asks, and reads the answer without keeping it. */
    void drain(String path) throws IOException, HttpException {
        try (InputStream body = send(path).getEntity().getContent()) {
            while (body.read(buffer) >= 0) {}
        }
    }

    /** Asks, and gives the answer. */
    String read(String path) throws IOException, HttpException {
        return EntityUtils.toString(send(path).getEntity(), StandardCharsets.UTF_8);
    }

    /** Asks, and gives the status of the answer, whatever it is. */
    int status(String path) throws IOException, HttpException {
        send(new BasicHttpRequest("GET", path), () -> {});
        HttpResponse response = received();
        EntityUtils.consume(response.getEntity());
        return response.getStatusLine().getStatusCode();
    }

    /** Asks, and gives the bytes of the answer. */
    byte[] bytes(String path) throws IOException, HttpException {
        return EntityUtils.toByteArray(send(path).getEntity());
    }

    /** Posts a file, and gives the answer. */
    String post(String path, String type, byte[] file) throws IOException, HttpException {
        BasicHttpEntityEnclosingRequest request = new BasicHttpEntityEnclosingRequest("POST", path);
        request.setEntity(new ByteArrayEntity(file));
        request.addHeader("Content-Type", type);
        request.addHeader("Content-Length", String.valueOf(file.length));
        send(request, () -> connection.sendRequestEntity(request));
        return EntityUtils.toString(answer(path).getEntity(), StandardCharsets.UTF_8);
    }

    private interface Body {
        void send() throws IOException, HttpException;
    }

    private HttpResponse send(String path) throws IOException, HttpException {
        send(new BasicHttpRequest("GET", path), () -> {});
        return answer(path);
    }

    private void send(HttpRequest request, Body body) throws IOException, HttpException {
        request.addHeader("Host", host);
        request.addHeader("Authorization", "Bearer " + token.get());
        connection.sendRequestHeader(request);
        body.send();
        connection.flush();
    }

    private HttpResponse answer(String path) throws IOException, HttpException {
        HttpResponse response = received();
        if (response.getStatusLine().getStatusCode() / 100 != 2) {
            throw new IOException(path + " answered " + response.getStatusLine() + " "
                    + EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8));
        }
        return response;
    }

    private HttpResponse received() throws IOException, HttpException {
        HttpResponse response = connection.receiveResponseHeader();
        connection.receiveResponseEntity(response);
        return response;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
