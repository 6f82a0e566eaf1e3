package prongsai.reporting.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds passages that look like the name of a person: a title (นาย, นาง, นางสาว, ดร., a rank …) and a word after it. It knows words that
 * only begin like a title, such as นายกเทศมนตรี and the district นางรอง. A name without a title it does not find.
 */
final class PersonNames {

    /** How much of the text around a passage is shown, in letters. */
    private static final int AROUND = 30;

    /** A word of two letters at least; a name that runs on into a sentence is cut. */
    private static final String WORD = "[ก-ฮเ-ไ][ก-ฮะ-ฺเ-๎]{1,23}";

    private static final String SURNAME = "(?: " + WORD + ")?";

    /** Compounds that begin with นาย: offices, trades, ranks; ทนายความ, too, has it inside. */
    private static final String NO_MISTER =
            "(?!ก(?![ก-๎])|กฯ|กรัฐมนตรี|กเทศมนตรี|กองค์การ|กอบต|กอบจ|กสมาคม|กสภา|กสโมสร|กเมือง|กเหล่า|กพิเศษ|กสมัย|กและ|กหรือ|กของ|กเป็น|กมอบ|กอนุมัติ"
                    + "|กลงนาม|อำเภอ|ทะเบียน|จ้าง|หน้า|ช่าง|ตรวจ|ทหาร|ตำรวจ|ท่า|สถานี|ทุน|พราน|แบบ|ด่าน|เรือ(?!ง)|ห้าง|ร้อย|สิบ|ไปรษณีย์"
                    + "|แพทย์|สัตวแพทย์|ความ|แผ่นดิน|อาสา|ขอแรง|และ|หรือ|นาง|นาย)";

    /** Compounds that begin with นาง, and places of that name. */
    private static final String NO_MISSUS =
            "(?!สาว|รอง|แบบ|พยาบาล|กำนัล|เลิ้ง|แอ่น|กวัก|นวล(?![ก-๎])|งาม(?![ก-๎])|เอก(?![ก-๎])|ฟ้า(?![ก-๎])|และ|หรือ|นาย)";

    private static final String NO_MISS = "(?!ไทย|และ|หรือ|นาย|นาง)";

    /** Words inside which นาย or นาง is no title. */
    private static final String NOT_INSIDE =
            "(?<!เจ้า|ขุน|มูล|พระ|แม่|พญา|หนอง|ดอน|เกาะ|ถ้ำ|คลอง|ตำบล|อำเภอ|ต\\.|อ\\.)";

    /** After a physician's title: the levels of the post, and what its holder does. */
    private static final String NO_PHYSICIAN =
            "(?!สาธารณสุข|ปฏิบัติ|ชำนาญ|เชี่ยวชาญ|ทรงคุณ|ผู้|ประจำ|ที่|ใน|ของ|และ|หรือ)";

    /** With a blank after the title, which only a full name has; other words stand there, too. */
    private static final String NO_SENTENCE =
            "(?!(?:และ|หรือ|ที่|ใน|ของ|เป็น|ผู้|ซึ่ง|ให้|ได้|โดย|เพื่อ|จาก|ตาม|กับ|นาย|นาง|เด็ก))";

    private static final String RANK =
            "(?:ว่าที่ ?)?(?:ร้อย|พัน|พล|จ่าสิบ|สิบ|นาวา|นาวาอากาศ|เรือ|เรืออากาศ|พลเรือ|พลอากาศ)(?:ตำรวจ)?(?:ตรี|โท|เอก)(?!สาร|ชน|ลักษณ์|ภาพ|รศัพท์|ษ)|ดาบตำรวจ";

    private static final String RANK_IN_LETTERS =
            "(?<![ก-๎.])(?:(?:พล\\.(?:[ตรอ]\\.)?|(?:พ|ร|ส|น)\\.(?:[ตทอ]\\.)?|จ\\.(?:ส\\.)?)[ตทอ]\\.|ด\\.ต\\.|(?:ด\\.[ชญ]|ม\\.ล|ม\\.ร\\.ว|ศ|นพ|พญ|ทพ|ทพญ)\\.)";

    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile(NOT_INSIDE + "(?:นาย" + NO_MISTER + "|นาง" + NO_MISSUS + "|นางสาว" + NO_MISS + ")" + WORD
                    + SURNAME),
            Pattern.compile("(?<!ท)" + NOT_INSIDE + "(?:นาย|นาง|นางสาว) " + NO_SENTENCE + WORD + " " + WORD),
            Pattern.compile("(?:เด็กชาย|เด็กหญิง) ?" + NO_SENTENCE + "(?!อายุ)" + WORD + " " + WORD),
            Pattern.compile("(?:นายแพทย์|นายสัตวแพทย์|แพทย์หญิง) ?" + NO_PHYSICIAN + WORD + " " + WORD),
            Pattern.compile("(?:" + RANK + ") ?" + NO_SENTENCE + WORD + " " + WORD),
            Pattern.compile("(?:ผศ\\.|รศ\\.|ดร\\.|น\\.ส\\.|" + RANK_IN_LETTERS + ") ?(?!ดร\\.)" + WORD + SURNAME),
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\b\\.? ?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?"));

    private PersonNames() {}

    /**
     * A passage that looks like a name.
     *
     * @param around the text about it
     */
    record Passage(String name, String around) {}

    /** In the order of reading. */
    static List<Passage> in(String text) {
        var plain = text.replaceAll("\\p{Cf}", "").replaceAll("[\\h\\v]+", " ");
        var found = new ArrayList<MatchResult>();
        for (var sign : SIGNS) {
            sign.matcher(plain)
                    .results()
                    .filter(each -> found.stream().noneMatch(other -> meet(each, other)))
                    .forEach(found::add);
        }
        return found.stream()
                .sorted(Comparator.comparingInt(MatchResult::start))
                .map(each -> new Passage(each.group(), around(plain, each)))
                .toList();
    }

    private static boolean meet(MatchResult one, MatchResult other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static String around(String text, MatchResult passage) {
        int from = Math.max(0, passage.start() - AROUND);
        int to = Math.min(text.length(), passage.end() + AROUND);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
