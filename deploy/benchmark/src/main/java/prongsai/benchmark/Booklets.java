package prongsai.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The booklet of a plan with thirty measures: how long it takes until the file is there whole. */
final class Booklets {

    static final int MEASURES = 30;

    /** What each kind of file begins with, and how many seconds one may take. */
    private enum Kind {
        DOCX("PK", 1),
        PDF("%PDF", 5);

        private final String begins;
        private final double limit;

        Kind(String begins, double limit) {
            this.begins = begins;
            this.limit = limit;
        }
    }

    private static final int SMALLEST = 20_000;
    private static final int NOT_INSTALLED = 501;

    /** A little longer than the service lets a document wait for its turn. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Bench bench;
    private final String path;
    private final List<Kind> made = new ArrayList<>();

    Booklets(Bench bench) throws SQLException {
        UUID plan = (UUID) Rows.of(bench.whole(), "select id from measure_plan")
                .all()
                .get(0)
                .get(0);
        this.bench = bench;
        this.path = "/v1/documents/measures?layout=BOOKLET&planId=" + plan + "&format=";
    }

    /** Enough to see that they wait for each other, or as many as have to be answered. */
    static int atOnce(Form form) {
        return form.isShort() ? 10 : 50;
    }

    /** All measures are in it. */
    void compareAnswers() throws Exception {
        try (HttpConnection http = bench.whole().http()) {
            String page = http.read(path + "HTML&digits=ARABIC");
            for (int number = 1; number <= MEASURES; number++) {
                if (!page.contains("มาตรการที่ " + number + " ")) {
                    throw new IllegalStateException("the booklet does not tell measure " + number);
                }
            }
        }
    }

    void measureOneByOne() throws Exception {
        for (Kind kind : Kind.values()) {
            try (HttpConnection http = bench.whole().http(PATIENCE)) {
                if (canBeMade(http, kind)) {
                    made.add(kind);
                    measureOneByOne(http, kind);
                }
            }
        }
    }

    /** The first is aside, as LibreOffice is started for it. Without LibreOffice the report says so, and a limit is missed. */
    private boolean canBeMade(HttpConnection http, Kind kind) throws Exception {
        if (http.status(path + kind) != NOT_INSTALLED) {
            return true;
        }
        bench.report()
                .note(
                        kind + " not measured",
                        "LibreOffice is not installed here (apt install libreoffice-writer-nogui fonts-thai-tlwg)");
        bench.atLeast("a booklet as " + kind + ", made at all", 0, "", 1);
        return false;
    }

    private void measureOneByOne(HttpConnection http, Kind kind) throws Exception {
        double[] seconds = new double[bench.form().rounds()];
        for (int round = 0; round < seconds.length; round++) {
            seconds[round] = Seconds.of(() -> fetch(http, kind));
        }
        bench.report().note("a booklet as " + kind + ", median", inSeconds(Measured.median(seconds)));
        bench.atMost(
                "a booklet of " + MEASURES + " measures as " + kind + ", the slowest of " + seconds.length,
                Arrays.stream(seconds).max().orElseThrow(),
                "s",
                kind.limit);
    }

    /** Each for a client of its own, which waits until its file is there. */
    void measureManyAtOnce() throws Exception {
        int clients = atOnce(bench.form());
        for (Kind kind : made) {
            List<String> failures = new ArrayList<>();
            double seconds = Seconds.of(() -> failures.addAll(failures(kind, clients)));
            bench.report().note(clients + " at once as " + kind + ", until the last", inSeconds(seconds));
            failures.stream().distinct().forEach(failure -> bench.report().note(kind + " failed", failure));
            bench.atMost(clients + " booklets at once as " + kind + ", of which failed", failures.size(), "", 0);
        }
    }

    private List<String> failures(Kind kind, int clients) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<String> failures = new ArrayList<>();
            Callable<Void> client = () -> fetch(kind);
            for (Future<Void> answer : threads.invokeAll(Collections.nCopies(clients, client))) {
                try {
                    answer.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause().toString());
                }
            }
            return failures;
        } finally {
            threads.shutdownNow();
        }
    }

    private Void fetch(Kind kind) throws Exception {
        try (HttpConnection http = bench.whole().http(PATIENCE)) {
            fetch(http, kind);
        }
        return null;
    }

    private void fetch(HttpConnection http, Kind kind) throws Exception {
        byte[] file = http.bytes(path + kind);
        if (file.length < SMALLEST || !new String(file, StandardCharsets.ISO_8859_1).startsWith(kind.begins)) {
            throw new IOException("this is no " + kind + ": " + file.length + " bytes");
        }
    }

    private static String inSeconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }
}
