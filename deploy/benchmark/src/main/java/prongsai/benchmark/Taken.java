package prongsai.benchmark;

import java.time.Duration;

/** How many messages receivers have taken. */
final class Taken {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String what;
    private int number;

    /** @param what they are called */
    Taken(String what) {
        this.what = what;
    }

    synchronized void count() {
        number++;
        notifyAll();
    }

    synchronized int number() {
        return number;
    }

    /** Waits until so many have come in all; throws when none comes for long. */
    synchronized void await(int all) throws InterruptedException {
        while (number < all) {
            int before = number;
            wait(PATIENCE.toMillis());
            if (number == before) {
                throw new IllegalStateException("only " + number + " of " + all + " " + what + " have come");
            }
        }
    }
}
