package prongsai.reporting.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a DOCX by name, unpacked only as far as the limits go. */
record TemplateFile(Map<String, byte[]> parts) {

    static final String DOCUMENT = "word/document.xml";

    /** Of the file as it is sent. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final int ENTRIES = 500;
    private static final long UNPACKED = 40L * 1024 * 1024;

    /** Of a part that is read as XML, which takes some ten times as much memory. */
    private static final long UNPACKED_XML = 4L * 1024 * 1024;

    /** The first day that a ZIP can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Refuses what is no DOCX, unpacks to too much, or holds what acts or loads by itself. */
    static TemplateFile read(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        long left = UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                var name = entry.getName();
                var content = content(zip, Math.min(left, isXml(name) ? UNPACKED_XML : UNPACKED));
                left -= content.length;
                if (!isHonest(name) || parts.put(name, content) != null) {
                    throw Refusal.damaged(name);
                }
                if (parts.size() > ENTRIES) {
                    throw Refusal.unpacksTooLarge();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.notADocx();
        }
        if (!parts.containsKey(DOCUMENT)) {
            throw Refusal.notADocx();
        }
        var read = new TemplateFile(parts);
        TemplateGuard.check(read);
        return read;
    }

    private static byte[] content(InputStream zip, long most) throws IOException {
        var content = zip.readNBytes((int) most + 1);
        if (content.length > most) {
            throw Refusal.unpacksTooLarge();
        }
        return content;
    }

    static boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static boolean isHonest(String name) {
        return !name.startsWith("/") && !name.contains("..") && name.indexOf('\\') < 0;
    }

    /** What is filled: the text, headers and footers. */
    static boolean isFilled(String name) {
        return name.equals(DOCUMENT) || name.matches("word/(header|footer)[0-9]*\\.xml");
    }

    /** Packed again: what reads it later finds just what was looked at here. */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
