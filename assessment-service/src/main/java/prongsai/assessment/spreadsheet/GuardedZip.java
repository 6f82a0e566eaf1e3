package prongsai.assessment.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * The zip file that an XLSX is, opened only when its table of contents is small and honest, and unpacked only as far as the limits
 * go: what the entries say about their sizes is checked before, what really comes out is counted.
 */
final class GuardedZip extends ZipFileZipEntrySource {

    private static final int END_RECORD = 0x06054b50;
    private static final int END_RECORD_BYTES = 22;
    private static final int LONGEST_COMMENT = 65_535;
    /** Below it a high ratio harms nobody: an empty sheet compresses well. */
    private static final long RATIO_COUNTS_FROM = 1024L * 1024;

    private long unpacked;

    private GuardedZip(ZipFile zip) {
        super(zip);
    }

    static GuardedZip open(byte[] bytes) throws IOException {
        checkTableOfContents(bytes);
        var zip = ZipFile.builder().setByteArray(bytes).get();
        var entries = Collections.list(zip.getEntries());
        if (entries.size() > Limits.ENTRIES) {
            throw Refusal.unpacksTooLarge();
        }
        long claimed = 0;
        for (var entry : entries) {
            checkEntry(zip, entry);
            claimed += Math.max(entry.getSize(), 0);
        }
        if (claimed > Limits.UNPACKED) {
            throw Refusal.unpacksTooLarge();
        }
        return new GuardedZip(zip);
    }

    /** The list at the end must lie where the last record says it does, so that no other list is hidden before it. */
    private static void checkTableOfContents(byte[] bytes) {
        var zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int lowest = Math.max(0, bytes.length - END_RECORD_BYTES - LONGEST_COMMENT);
        for (int at = bytes.length - END_RECORD_BYTES; at >= lowest; at--) {
            if (zip.getInt(at) == END_RECORD) {
                long size = Integer.toUnsignedLong(zip.getInt(at + 12));
                long offset = Integer.toUnsignedLong(zip.getInt(at + 16));
                if (offset + size != at || size > Limits.CENTRAL_DIRECTORY) {
                    throw Refusal.damaged();
                }
                return;
            }
        }
        throw Refusal.damaged();
    }

    private static void checkEntry(ZipFile zip, ZipArchiveEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin")) {
            throw macros();
        }
        if (!zip.canReadEntryData(entry) || name.contains("..") || name.startsWith("/")) {
            throw Refusal.damaged();
        }
        if (entry.getSize() > RATIO_COUNTS_FROM
                && entry.getSize() / Limits.RATIO > Math.max(entry.getCompressedSize(), 1)) {
            throw Refusal.unpacksTooLarge();
        }
    }

    static RuntimeException macros() {
        return Refusal.because(
                "Workbooks with macros are not taken. Save it as a workbook without macros (.xlsx).",
                "ไม่รับไฟล์ที่มีมาโคร โปรดบันทึกเป็นไฟล์ .xlsx ที่ไม่มีมาโคร");
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Counted(super.getInputStream(entry), entry);
    }

    /** Sheets and shared strings are streamed; all else is read whole by the library and therefore must be small. */
    private static boolean isStreamed(ZipArchiveEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        return name.contains("worksheets/") && !name.endsWith(".rels") || name.endsWith("sharedstrings.xml");
    }

    private final class Counted extends FilterInputStream {

        private final long packed;
        private final long most;
        private long read;

        Counted(InputStream in, ZipArchiveEntry entry) {
            super(in);
            this.packed = Math.max(entry.getCompressedSize(), 1);
            this.most = isStreamed(entry) ? Limits.UNPACKED : Limits.UNPACKED_PART;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int bytes) {
            read += bytes;
            unpacked += bytes;
            if (read > most || unpacked > Limits.UNPACKED || read > RATIO_COUNTS_FROM && read / Limits.RATIO > packed) {
                throw Refusal.unpacksTooLarge();
            }
        }
    }
}
