package prongsai.reporting.format;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a page: each is closed once, and a text is a text whatever stands in it. */
public final class Markup {

    /** The JDK's own, whatever else is on the class path. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter out;

    Markup() {
        try {
            out = FACTORY.createXMLStreamWriter(written);
            out.writeDTD("<!DOCTYPE html>\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code attributes} are names and values in turn; one without a value (null) is left out. */
    public Markup open(String element, String... attributes) {
        return written(() -> {
            out.writeStartElement(element);
            attributes(attributes);
        });
    }

    public Markup close() {
        return written(out::writeEndElement);
    }

    public Markup text(String text) {
        return written(() -> out.writeCharacters(Printable.text(text)));
    }

    /** An element that holds nothing but a text. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element that never has content, such as a line break. */
    public Markup empty(String element, String... attributes) {
        return written(() -> {
            out.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    /** What another writer of XML has to say. */
    Markup insert(Insertion insertion) {
        return written(() -> insertion.write(out));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute(attributes[i], Printable.text(attributes[i + 1]));
            }
        }
    }

    private Markup written(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    String read() {
        return written(out::writeEndDocument).written.toString();
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }

    /** Writes XML within a page. */
    interface Insertion {
        void write(XMLStreamWriter out) throws XMLStreamException;
    }
}
