package prongsai.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.http.HttpException;
import org.apache.http.HttpResponse;
import org.apache.http.impl.DefaultBHttpClientConnection;
import org.apache.http.message.BasicHttpRequest;
import org.apache.http.util.EntityUtils;

/** One kept connection to a service: it takes little of the processor, which it shares with what is measured. */
final class HttpConnection implements AutoCloseable {

    private final DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(32 * 1024);
    private final byte[] buffer = new byte[32 * 1024];
    private final String host;
    private final String authorization;

    HttpConnection(URI service, String token) throws IOException {
        Socket socket = new Socket(service.getHost(), service.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        connection.bind(socket);
        this.host = service.getAuthority();
        this.authorization = "Bearer " + token;
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

    private HttpResponse send(String path) throws IOException, HttpException {
        BasicHttpRequest request = new BasicHttpRequest("GET", path);
        request.addHeader("Host", host);
        request.addHeader("Authorization", authorization);
        request.addHeader("Accept", "application/json");
        connection.sendRequestHeader(request);
        connection.flush();
        HttpResponse response = connection.receiveResponseHeader();
        connection.receiveResponseEntity(response);
        if (response.getStatusLine().getStatusCode() != 200) {
            throw new IOException(path + " answered " + response.getStatusLine() + " "
                    + EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8));
        }
        return response;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
