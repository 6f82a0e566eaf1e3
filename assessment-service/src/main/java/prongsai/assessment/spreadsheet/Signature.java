package prongsai.assessment.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import prongsai.kit.problem.Problem;

/** What a file is by its first bytes, whatever it is called. */
enum Signature {
    ZIP("PK\u0003\u0004"),
    /** The container of Excel before 2007, and of encrypted files since. */
    OLE("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    PDF("%PDF"),
    WINDOWS_PROGRAM("MZ"),
    LINUX_PROGRAM("\u007fELF"),
    GZIP("\u001f\u008b"),
    OTHER("");

    /** The name of the stream that holds an encrypted workbook, as OLE writes names. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final byte[] first;

    Signature(String first) {
        this.first = first.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Refuses what is not of the kind that it is sent as. */
    static void check(TableFile file) {
        var bytes = file.bytes();
        if (bytes.length == 0) {
            throw Refusal.because("The file is empty.", "ไฟล์ว่างเปล่า");
        }
        var found = of(bytes);
        if (found == OLE) {
            throw old(bytes);
        }
        if (found != (file.kind() == FileKind.XLSX ? ZIP : OTHER)) {
            throw Refusal.because(
                    "The content is not that of a " + file.kind() + " file.", "เนื้อหาไม่ใช่ไฟล์ " + file.kind());
        }
    }

    private static Signature of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(one -> startsWith(bytes, 0, one.first))
                .findFirst()
                .orElseThrow();
    }

    private static Problem old(byte[] bytes) {
        for (int i = 0; i + ENCRYPTED.length <= bytes.length; i++) {
            if (startsWith(bytes, i, ENCRYPTED)) {
                return Refusal.because(
                        "The file is encrypted. Save it without a password.",
                        "ไฟล์ถูกเข้ารหัส โปรดบันทึกโดยไม่ใส่รหัสผ่าน");
            }
        }
        return Refusal.because(
                "This is the format of Excel before 2007 (.xls). Save it as .xlsx or CSV.",
                "เป็นไฟล์ Excel รุ่นเก่า (.xls) โปรดบันทึกเป็น .xlsx หรือ CSV");
    }

    private static boolean startsWith(byte[] bytes, int from, byte[] start) {
        return bytes.length >= from + start.length
                && Arrays.equals(bytes, from, from + start.length, start, 0, start.length);
    }
}
