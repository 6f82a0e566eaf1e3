package prongsai.benchmark;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import prongsai.local.Port;

/** How fast reporting-service makes an official document: a booklet of thirty measures. */
final class DocumentsBenchmark implements Benchmark {

    private static final String OFFICER = "officer.roiet-tm";

    /** The agencies are those that the result is compared with, and a round is one document of each kind. */
    private static final Form LONG = new Form("long", 245, 9, 20, Duration.ZERO, Duration.ZERO);

    private static final Form SHORT = new Form("short", 245, 9, 3, Duration.ZERO, Duration.ZERO);

    @Override
    public Port service() {
        return Port.REPORTING;
    }

    @Override
    public Map<String, String> variables() {
        return Map.of();
    }

    @Override
    public Form form(boolean isShort) {
        return isShort ? SHORT : LONG;
    }

    @Override
    public String describe(Form form) {
        return "%s: a booklet of %d measures, %d times as DOCX and as PDF, then %d at once"
                .formatted(form.name(), Booklets.MEASURES, form.rounds(), Booklets.atOnce(form));
    }

    @Override
    public void run(TestBed bed, Form form, Report report, Consumer<String> progress) throws Exception {
        Bench bench = new Bench(form, report, bed.whole(OFFICER), bed.tenth(OFFICER));
        progress.accept("filling in a plan");
        SampleData.fill(bench.whole(), "booklet.sql", form);
        Booklets booklets = new Booklets(bench);
        booklets.compareAnswers();
        progress.accept("making booklets, one after the other");
        booklets.measureOneByOne();
        progress.accept("making booklets, many at once");
        booklets.measureManyAtOnce();
    }
}
