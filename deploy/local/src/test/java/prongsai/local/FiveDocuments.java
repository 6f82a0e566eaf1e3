package prongsai.local;

import java.time.LocalDate;
import prongsai.local.demo.Demo;

/** The five agencies' documents, entered on 7 June 2567, the day of the provincial education office's memo. */
final class FiveDocuments {

    private static boolean entered;

    private FiveDocuments() {}

    /** Once for all test classes, which share the system and its clock. */
    static synchronized void enter() throws InterruptedException {
        if (entered) {
            return;
        }
        Settings settings = RunningSystem.settings();
        new MovedClock(settings).setToMorningOf(LocalDate.of(2024, 6, 7));
        Demo demo = new Demo(new Api(settings::url), new Progress(System.out));
        demo.enterAgencies();
        demo.enterDocuments();
        entered = true;
    }
}
