package prongsai.notification.board;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The board's style, script and icon, each under an address that is another one as soon as its content is. */
@Singleton
public class Assets {

    private static final String STYLE = "public/board/board.css";
    private static final String SCRIPT = "public/board/board.js";
    private static final String ICON = "public/board/icon.svg";

    private final Map<String, String> addresses =
            Stream.of(STYLE, SCRIPT, ICON).collect(Collectors.toMap(Function.identity(), Assets::address));

    public String style() {
        return addresses.get(STYLE);
    }

    public String icon() {
        return addresses.get(ICON);
    }

    public String script() {
        return addresses.get(SCRIPT);
    }

    private static String address(String file) {
        try (var content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/" + file)) {
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return "/" + file + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
