package prongsai.assessment.scoreimport;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Indicator;
import prongsai.assessment.criteria.Instrument;
import prongsai.kit.text.ThaiText;

/** What headings mean, in the spellings that occur, by the indicators and instruments of one set of criteria. */
final class Headings {

    private static final Map<Meaning, Set<String>> WORDS = new EnumMap<>(Map.of(
            Meaning.AGENCY_CODE,
            keys(
                    "รหัสหน่วยงาน",
                    "รหัส",
                    "รหัสส่วนราชการ",
                    "รหัสองค์กร",
                    "รหัส อปท.",
                    "agency code",
                    "agencyCode",
                    "code"),
            Meaning.AGENCY_NAME,
            keys(
                    "ชื่อหน่วยงาน",
                    "หน่วยงาน",
                    "หน่วยงานภาครัฐ",
                    "รายชื่อหน่วยงาน",
                    "ชื่อส่วนราชการ",
                    "ส่วนราชการ",
                    "ชื่อ อปท.",
                    "ชื่อองค์กร",
                    "ชื่อ",
                    "หน่วยงานที่รับการประเมิน",
                    "ชื่อหน่วยงานที่รับการประเมิน",
                    "agency",
                    "agency name",
                    "agencyName",
                    "name"),
            Meaning.TOTAL,
            keys(
                    "คะแนนรวม",
                    "ภาพรวม",
                    "คะแนนภาพรวม",
                    "ผลคะแนนภาพรวม",
                    "คะแนนรวมทั้งหมด",
                    "คะแนนเฉลี่ยรวม",
                    "คะแนนเฉลี่ย",
                    "ผลคะแนน",
                    "คะแนน ITA",
                    "ผลคะแนน ITA",
                    "ผลคะแนนรวม",
                    "รวม",
                    "overall",
                    "total",
                    "overall score",
                    "total score"),
            Meaning.LEVEL,
            keys("ระดับ", "ระดับผลการประเมิน", "ผลการประเมินระดับ", "ระดับคะแนน", "เกรด", "level", "grade"),
            Meaning.INDICATOR_OF_ROW,
            keys("ตัวชี้วัด", "ตัวชี้วัดที่", "ข้อตัวชี้วัด", "indicator"),
            Meaning.SCORE_OF_ROW,
            keys("คะแนน", "คะแนนที่ได้", "score")));

    /** ตัวชี้วัดที่ 1, ตัวชี้วัด 1 การปฏิบัติหน้าที่, ตช.1, indicator 1; but not 9.1, which is a part of 9, nor i1, which is a question. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:คะแนน)?(?:ตัวชี้วัด(?:ที่)?|ตช\\.?|indicator)[ .:]*0?(\\d{1,2})(?!\\.\\d)(?:[^\\d%].*)?",
            Pattern.DOTALL);

    /** 1. การปฏิบัติหน้าที่ */
    private static final Pattern NUMBER_AND_NAME =
            Pattern.compile("(\\d{1,2})[ .:)-]*[\\u0E01-\\u0E2E\\u0E40-\\u0E44].*");

    private static final Pattern NUMBER = Pattern.compile("0?(\\d{1,2})");
    private static final Pattern UP_TO_NUMBER = Pattern.compile("^[^0-9๐-๙]*[0-9๐-๙]+[\\s.:)–-]*");
    private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)");
    private static final int LONGEST_LABEL = 300;

    private final Map<Integer, String> indicatorKeys = new HashMap<>();
    private final Map<String, String> instrumentsByKey = new HashMap<>();

    Headings(Criteria criteria) {
        for (Indicator indicator : criteria.indicators()) {
            indicatorKeys.put(indicator.number(), ThaiText.searchKey(indicator.nameTh()));
        }
        for (Instrument instrument : criteria.instruments()) {
            instrumentsByKey.put(ThaiText.searchKey(instrument.code()), instrument.code());
            instrumentsByKey.put(ThaiText.searchKey(instrument.nameTh()), instrument.code());
        }
    }

    /** Empty when the heading says nothing that an import reads. */
    Optional<Column> read(String heading) {
        var key = ThaiText.searchKey(heading);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var word = WORDS.entrySet().stream()
                .filter(words -> words.getValue().contains(key))
                .findFirst();
        return word.map(words -> Column.of(words.getKey()))
                .or(() -> indicator(heading))
                .or(() -> instrument(key).map(Column::ofInstrument));
    }

    /** The indicator that a text names by number or name, whether the criteria have it or not. */
    Optional<Column> indicator(String text) {
        var key = ThaiText.searchKey(text);
        return List.of(NUMBERED, NUMBER_AND_NAME, NUMBER).stream()
                .map(pattern -> pattern.matcher(key))
                .filter(matcher -> matcher.matches())
                .map(matcher -> Integer.parseInt(matcher.group(1)))
                .findFirst()
                .or(() -> named(key))
                .map(number -> Column.ofIndicator(number, label(number, text)));
    }

    /** A number alone is a heading only below one that says of what it is the number. */
    boolean isBareNumber(String heading) {
        return NUMBER.matcher(ThaiText.searchKey(heading)).matches();
    }

    /** Else it is a score: 93 below IIT. */
    boolean isNumberOfIndicator(String heading) {
        return indicator(heading).map(Column::indicator).filter(this::knows).isPresent();
    }

    boolean knows(int indicator) {
        return indicatorKeys.containsKey(indicator);
    }

    private Optional<Integer> named(String key) {
        var name = key.replaceFirst("^คะแนน", "");
        return indicatorKeys.entrySet().stream()
                .filter(indicator -> indicator.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** IIT, คะแนน IIT, IIT (30%), แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT). */
    private Optional<String> instrument(String key) {
        var plain = BRACKETS.matcher(key)
                .replaceAll("")
                .replaceFirst("^(คะแนน|แบบวัด(?=[a-z])|แบบ(?=[a-z]))", "")
                .strip();
        return Optional.ofNullable(instrumentsByKey.get(plain));
    }

    private String label(int number, String text) {
        var label = UP_TO_NUMBER
                .matcher(text.strip())
                .replaceFirst("")
                .replaceFirst("^คะแนน", "")
                .strip();
        var key = ThaiText.searchKey(label);
        if (key.isEmpty() || key.equals(indicatorKeys.get(number)) || label.length() > LONGEST_LABEL) {
            return null;
        }
        return label;
    }

    private static Set<String> keys(String... words) {
        return Arrays.stream(words).map(ThaiText::searchKey).collect(Collectors.toUnmodifiableSet());
    }
}
