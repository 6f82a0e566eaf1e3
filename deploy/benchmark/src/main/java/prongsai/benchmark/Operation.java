package prongsai.benchmark;

import java.util.SplittableRandom;

/** One piece of work that clients do again and again. */
record Operation(String name, ClientFactory clients) {

    /** Makes a client with a connection of its own. */
    interface ClientFactory {
        Client open() throws Exception;
    }

    /** One call of a client. */
    interface Call {
        void call(SplittableRandom random) throws Exception;
    }

    /** A client that is nothing but its call. */
    static Client client(Call call, AutoCloseable connection) {
        return new Client() {
            @Override
            public void call(SplittableRandom random) throws Exception {
                call.call(random);
            }

            @Override
            public void close() throws Exception {
                connection.close();
            }
        };
    }

    /** Asks once, waits for the answer and reads all of it. */
    interface Client extends Call, AutoCloseable {
        @Override
        void close() throws Exception;
    }
}
