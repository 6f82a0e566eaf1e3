package prongsai.assessment.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of a workbook, which its cells name by number. Only what is seen is read: readings of Asian words are left out. */
final class SharedStringsHandler extends DefaultHandler {

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReading;

    List<String> strings() {
        return strings;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inReading = true;
            case "t" -> inText = !inReading;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            if (text.length() + length > Limits.CHARACTERS_OF_A_CELL) {
                throw Refusal.tooLongCell();
            }
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> add();
            case "rPh" -> inReading = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    private void add() {
        if (strings.size() == Limits.SHARED_STRINGS) {
            throw Refusal.unpacksTooLarge();
        }
        strings.add(text.isEmpty() ? "" : text.toString());
    }
}
