package prongsai.benchmark;

import java.util.SplittableRandom;

/** One piece of work that clients do again and again. */
record Operation(String name, ClientFactory clients) {

    /** Makes a client with a connection of its own. */
    interface ClientFactory {
        Client open() throws Exception;
    }

    /** Asks once, waits for the answer and reads all of it. */
    interface Client extends AutoCloseable {
        void call(SplittableRandom random) throws Exception;

        @Override
        void close() throws Exception;
    }
}
