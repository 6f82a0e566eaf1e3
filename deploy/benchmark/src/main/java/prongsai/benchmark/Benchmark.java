package prongsai.benchmark;

import java.util.Map;
import java.util.function.Consumer;
import prongsai.local.Port;

/** What one service must be able to do, beside plain SQL and beside itself with less data. */
interface Benchmark {

    Port service();

    /** What the service is told beside where everything is. */
    Map<String, String> variables();

    /** The options of the service's JVM: as in the image, where nothing else is said; see the reason there. */
    default String jvm() {
        return "-Xms512m -Xmx512m -XX:+UseSerialGC -XX:NewRatio=1 -XX:+AlwaysPreTouch";
    }

    /** How much is measured, in the long form or in the short one. */
    Form form(boolean isShort);

    /** The form in words. */
    default String describe(Form form) {
        return form.toString();
    }

    void run(TestBed bed, Form form, Report report, Consumer<String> progress) throws Exception;
}
