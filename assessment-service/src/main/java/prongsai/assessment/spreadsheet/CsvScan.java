package prongsai.assessment.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * A look over a CSV text before it is parsed: whether it is text at all, what stands between its cells, and that no row or cell
 * would fill the memory.
 */
final class CsvScan {

    /** A semicolon before a comma, which is the decimal sign where Excel writes semicolons. */
    private static final char[] DELIMITERS = {'\t', ';', ','};

    private static final int LINES_LOOKED_AT = 50;
    private static final int MOST_CELLS = Limits.ROWS * Limits.COLUMNS;

    private final int[] linesWith = new int[DELIMITERS.length];
    private final boolean[] inThisLine = new boolean[DELIMITERS.length];
    private int cells;
    private int charactersOfCell;
    private int line;
    private boolean quoted;

    private CsvScan() {}

    /** Empty when it is no text: a byte has no meaning in the encoding tried, or there are control characters. */
    static Optional<CsvScan> of(Reader text) throws IOException {
        var scan = new CsvScan();
        var buffer = new char[8192];
        try (text) {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    scan.take(buffer[i]);
                }
            }
            scan.endLine();
            return Optional.of(scan);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** What most of the first lines have outside of quotes. */
    char delimiter() {
        int best = 0;
        for (int i = 1; i < DELIMITERS.length; i++) {
            best = linesWith[i] > linesWith[best] ? i : best;
        }
        return DELIMITERS[best];
    }

    private void take(char c) throws CharacterCodingException {
        if (++charactersOfCell > Limits.CHARACTERS_OF_A_CELL) {
            throw Refusal.tooLongCell();
        }
        switch (c) {
            case '"' -> quoted = !quoted;
            case '\t' -> delimit(0);
            case ';' -> delimit(1);
            case ',' -> delimit(2);
            case '\n' -> endLine();
            case '\r' -> {}
            default -> {
                if (Character.isISOControl(c) || c == '\uFFFD') {
                    throw new CharacterCodingException();
                }
            }
        }
    }

    private void delimit(int delimiter) {
        if (++cells > MOST_CELLS) {
            throw Refusal.tooManyColumns();
        }
        inThisLine[delimiter] |= !quoted;
        charactersOfCell = 0;
    }

    private void endLine() {
        for (int i = 0; i < DELIMITERS.length; i++) {
            linesWith[i] += line < LINES_LOOKED_AT && inThisLine[i] ? 1 : 0;
            inThisLine[i] = false;
        }
        line++;
        charactersOfCell = 0;
    }
}
