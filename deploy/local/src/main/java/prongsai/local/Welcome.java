package prongsai.local;

import java.io.PrintStream;

/** What a person needs to begin: addresses, logins and a first call. */
record Welcome(Settings settings) {

    void print(PrintStream out) {
        out.println("ready: " + settings.url(Port.ASSESSMENT));
    }
}
