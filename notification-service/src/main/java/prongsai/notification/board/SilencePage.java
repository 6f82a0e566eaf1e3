package prongsai.notification.board;

import java.time.LocalDate;

/**
 * The form of a silence.
 *
 * @param agency the code that it begins with, null: none
 */
public record SilencePage(Frame frame, String agency, LocalDate today) {}
