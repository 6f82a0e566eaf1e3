package prongsai.assessment.scoreimport;

import java.io.IOException;
import prongsai.assessment.spreadsheet.FileKind;
import prongsai.assessment.spreadsheet.TableWriter;

/**
 * A file of scores on its way out; its rows are read while it is written.
 *
 * @param name under which a browser stores it
 */
record ScoreFile(FileKind kind, String name, Content content) {

    /** In bytes, for the way in and in the contract for the way out. */
    static final int LARGEST = 20 * 1024 * 1024;

    /** What writes the rows. */
    interface Content {
        void write(TableWriter table) throws IOException;
    }

    /** @param what such as scores */
    static ScoreFile of(String what, ScoresWanted wanted, FileKind kind, Content content) {
        var name = what + "-" + wanted.programme + "-" + wanted.fiscalYear + "." + kind.extension();
        return new ScoreFile(kind, name, content);
    }
}
