package prongsai.benchmark;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import prongsai.local.Port;

/** What notification-service must be able to do: the reminders of 8,300 agencies in the long form, with 256 MB of heap. */
final class NotificationBenchmark implements Benchmark {

    private static final String OPERATOR = "operator";

    private static final Form LONG = new Form("long", 8_300, 1, 5, Duration.ofSeconds(2), Duration.ofSeconds(4));
    private static final Form SHORT = new Form("short", 830, 1, 2, Duration.ofSeconds(1), Duration.ofSeconds(1));

    /** As sample data has provinces. */
    private static final int PROVINCES = 76;

    private QuickMailServer mails;
    private HookReceivers hooks;

    @Override
    public Port service() {
        return Port.NOTIFICATION;
    }

    /** Small, as it needs little: nothing is reserved that is not used. */
    @Override
    public String jvm() {
        return "-Xmx256m -Xmn64m -XX:+UseSerialGC -XX:MaxDirectMemorySize=32m -XX:ReservedCodeCacheSize=96m";
    }

    @Override
    public Map<String, String> variables() {
        try {
            mails = new QuickMailServer();
            hooks = new HookReceivers(PROVINCES);
        } catch (Exception e) {
            throw new IllegalStateException("there is nobody to send to", e);
        }
        return Map.of(
                "JDK_JAVA_OPTIONS",
                hooks.jvmOptions(),
                "PRONGSAI_WEBHOOKS_INSIDE_HOSTS",
                HookReceivers.HOST,
                "QUARKUS_MAILER_HOST",
                "127.0.0.1",
                "QUARKUS_MAILER_PORT",
                String.valueOf(mails.port()),
                "PRONGSAI_REMINDERS_REPLAN_EVERY",
                "1s");
    }

    @Override
    public Form form(boolean isShort) {
        return isShort ? SHORT : LONG;
    }

    @Override
    public void run(TestBed bed, Form form, Report report, Consumer<String> progress) throws Exception {
        Bench bench = new Bench(form, report, bed.whole(OPERATOR), bed.tenth(OPERATOR));
        progress.accept("filling in what is due");
        SampleData.fill(bench.whole(), "due-items.sql", form);
        progress.accept("planning reminders");
        new Planning(bench).measure();
        progress.accept("filling in what is done");
        SampleData.fill(bench.whole(), "done-reminders.sql", form);
        progress.accept("sending one among all that is done");
        try (StatementCount statements = bed.statements()) {
            new OneDue(bench, statements, mails).measure();
        }
        progress.accept("sending all that is due on a morning, three ways");
        Morning morning = new Morning(bench, mails, hooks);
        morning.measure();
        progress.accept("the same with a webhook for each reminder, two ways");
        morning.measureWithWebhooks();
        bench.atMost("most memory that the service took", bed.heap().mostResident(), "MB", 400);
    }
}
