package prongsai.benchmark;

/** How long something takes that is done once. */
final class Seconds {

    interface Work {
        void run() throws Exception;
    }

    private Seconds() {}

    static double of(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
