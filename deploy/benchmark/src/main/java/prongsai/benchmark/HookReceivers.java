package prongsai.benchmark;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Receivers of webhooks that take every message at once and forget it: a server for each, by https with a certificate made for this run. */
final class HookReceivers implements AutoCloseable {

    static final String HOST = "localhost";

    private static final String PASSWORD = "benchmark";

    private final Vertx vertx = Vertx.vertx();
    private final Path folder = Files.createTempDirectory("prongsai-hooks");
    private final Path trusted = folder.resolve("trusted.p12");
    private final List<Integer> ports = new ArrayList<>();
    private final Taken taken = new Taken("webhooks");

    HookReceivers(int number) throws Exception {
        Path key = folder.resolve("key.p12");
        makeKey(key);
        trust(key);
        HttpServerOptions options = new HttpServerOptions()
                .setSsl(true)
                .setKeyCertOptions(new PfxOptions().setPath(key.toString()).setPassword(PASSWORD));
        for (int i = 0; i < number; i++) {
            ports.add(vertx.createHttpServer(options)
                    .requestHandler(this::take)
                    .listen(0, HOST)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(1, TimeUnit.MINUTES)
                    .actualPort());
        }
    }

    private static void makeKey(Path file) throws Exception {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        HOST,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + HOST,
                        "-ext",
                        "san=dns:" + HOST,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes());
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool made no key: " + said);
        }
    }

    private void trust(Path key) throws Exception {
        KeyStore made = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(key)) {
            made.load(file, PASSWORD.toCharArray());
        }
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry(HOST, made.getCertificate(HOST));
        try (OutputStream file = Files.newOutputStream(trusted)) {
            trust.store(file, PASSWORD.toCharArray());
        }
    }

    /** What a JVM has to be started with to trust them. */
    String jvmOptions() {
        return "-Djavax.net.ssl.trustStore=" + trusted + " -Djavax.net.ssl.trustStorePassword=" + PASSWORD;
    }

    /** The same for a client here. */
    PfxOptions trust() {
        return new PfxOptions().setPath(trusted.toString()).setPassword(PASSWORD);
    }

    List<Integer> ports() {
        return ports;
    }

    private void take(HttpServerRequest request) {
        request.endHandler(end -> {
            request.response().setStatusCode(204).end();
            taken.count();
        });
        request.resume();
    }

    int taken() {
        return taken.number();
    }

    /** Waits until they have taken so many webhooks in all; throws when none comes for long. */
    void await(int webhooks) throws InterruptedException {
        taken.await(webhooks);
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }
}
