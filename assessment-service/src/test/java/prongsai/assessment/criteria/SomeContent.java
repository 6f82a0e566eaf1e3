package prongsai.assessment.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What criteria say, put together for a test: the instruments and indicators of the NACC unless it says otherwise. */
public final class SomeContent {

    private final List<Instrument> instruments = new ArrayList<>();
    private final List<InstrumentPart> parts = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<SubIndicator> subIndicators = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private boolean indicatorLevels;
    private String passAt = "85";
    private String improveInstrument;

    private SomeContent() {}

    /** Only a scale, as of years of which totals are known. */
    public static SomeContent scale(List<Level> levels) {
        var content = new SomeContent();
        content.levels.addAll(levels);
        return content;
    }

    /** Ten indicators, all of them given. */
    public static SomeContent nacc(List<Level> levels) {
        var content = scale(levels);
        content.instrument("IIT", "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", 30);
        content.instrument("EIT", "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", 30);
        content.instrument("OIT", "แบบวัดการเปิดเผยข้อมูลสาธารณะ", 40);
        content.indicators("IIT", "การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ");
        content.indicators("IIT", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต");
        content.indicators("EIT", "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงระบบการทำงาน");
        content.indicators("OIT", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต");
        return content;
    }

    public SomeContent instrument(String code, String nameTh, int weight) {
        instruments.add(new Instrument(code, nameTh, weight));
        return this;
    }

    /** Numbered on from those before. */
    public SomeContent indicators(String instrument, String... names) {
        Arrays.stream(names)
                .forEach(name -> indicators.add(
                        new Indicator(indicators.size() + 1, name, instrument, AggregationMethod.GIVEN)));
        return this;
    }

    public SomeContent part(String code, String instrument) {
        parts.add(new InstrumentPart(code, instrument, code));
        return this;
    }

    public SomeContent aggregating(int indicator, AggregationMethod method) {
        indicators.replaceAll(one ->
                one.number() == indicator ? new Indicator(one.number(), one.nameTh(), one.instrument(), method) : one);
        return this;
    }

    /** With so many items, numbered on from those before: o1, o2, … */
    public SomeContent items(int indicator, int count) {
        return items(indicator, null, count);
    }

    /** With so many items in it, numbered on from those before: o1, o2, … */
    public SomeContent subIndicator(String code, int indicator, int count) {
        subIndicators.add(new SubIndicator(code, indicator, null));
        return items(indicator, code, count);
    }

    private SomeContent items(int indicator, String subIndicator, int count) {
        for (int i = 0; i < count; i++) {
            var code = "o" + (items.size() + 1);
            items.add(new Item(code, "OIT", indicator, subIndicator, "รายการ " + code, null, false, null));
        }
        return this;
    }

    public SomeContent item(String code, String titleTh) {
        items.add(new Item(code, "OIT", null, null, titleTh, null, false, null));
        return this;
    }

    public SomeContent question(String code, String titleTh) {
        items.add(new Item(code, "EIT", null, null, titleTh, null, false, null));
        return this;
    }

    public SomeContent passAt(String score) {
        passAt = score;
        return this;
    }

    public SomeContent improving(String instrument) {
        improveInstrument = instrument;
        return this;
    }

    public SomeContent withIndicatorLevels() {
        indicatorLevels = true;
        return this;
    }

    /** The body that drafts them for this programme and year. */
    Map<String, Object> body(String programme, int fiscalYear) {
        Map<String, Object> body = new HashMap<>();
        body.put("programme", programme);
        body.put("fiscalYear", fiscalYear);
        body.put("method", "ITA: IIT 30, EIT 30, OIT 40");
        body.put("instruments", instruments);
        body.put("parts", parts);
        body.put("indicators", indicators);
        body.put("subIndicators", subIndicators);
        body.put("items", items);
        body.put("levels", levels);
        body.put("thresholds", content().thresholds());
        body.put("basis", "test");
        return body;
    }

    CriteriaContent content() {
        return new CriteriaContent(
                "ITA: IIT 30, EIT 30, OIT 40",
                RoundingMode.HALF_EVEN,
                instruments,
                parts,
                indicators,
                subIndicators,
                items,
                levels,
                indicatorLevels,
                new Thresholds(new BigDecimal(passAt), null, new BigDecimal("95"), improveInstrument),
                false,
                "test");
    }

    public Criteria criteria() {
        return new Criteria("NACC_ITA", 2566, content());
    }
}
