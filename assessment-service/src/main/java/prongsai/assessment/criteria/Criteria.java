package prongsai.assessment.criteria;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.problem.Problem;

/**
 * How one programme judges in one fiscal year. The scale belongs to both, never to the year alone: in 2566 the NACC had five
 * levels with floors and OBEC still AA to F. Drafted, published once, and then unchangeable.
 */
@Entity
public class Criteria {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String programme;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private CriteriaStatus status = CriteriaStatus.DRAFT;

    private String method;

    @Enumerated(EnumType.STRING)
    private RoundingMode rounding;

    private boolean indicatorLevels;

    @Embedded
    private Thresholds thresholds;

    private boolean inferred;
    private String basis;

    @ElementCollection
    @CollectionTable(name = "criteria_instrument", joinColumns = @JoinColumn(name = "criteria_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<Instrument> instruments;

    @ElementCollection
    @CollectionTable(name = "criteria_part", joinColumns = @JoinColumn(name = "criteria_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<InstrumentPart> parts;

    @ElementCollection
    @CollectionTable(name = "criteria_indicator", joinColumns = @JoinColumn(name = "criteria_id"))
    @OrderBy("number")
    @BatchSize(size = 200)
    private List<Indicator> indicators;

    @ElementCollection
    @CollectionTable(name = "criteria_sub_indicator", joinColumns = @JoinColumn(name = "criteria_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<SubIndicator> subIndicators;

    @ElementCollection
    @CollectionTable(name = "criteria_item", joinColumns = @JoinColumn(name = "criteria_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<Item> items;

    @ElementCollection
    @CollectionTable(name = "criteria_level", joinColumns = @JoinColumn(name = "criteria_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<Level> levels;

    @Version
    private long version;

    protected Criteria() {}

    /** A draft. */
    Criteria(String programme, int fiscalYear, CriteriaContent content) {
        this.programme = programme;
        this.fiscalYear = fiscalYear;
        take(content);
    }

    /** Replaces everything that the draft says; 409 once published. */
    void rewrite(String programme, int fiscalYear, CriteriaContent content) {
        checkDraft();
        this.programme = programme;
        this.fiscalYear = fiscalYear;
        take(content);
    }

    /** Puts them in force for good; 409 when they are in force already. */
    void publish() {
        checkDraft();
        status = CriteriaStatus.PUBLISHED;
    }

    void checkDraft() {
        if (status != CriteriaStatus.DRAFT) {
            throw Problem.wrongState(
                    "These criteria are published and no longer change.", "เกณฑ์นี้ประกาศใช้แล้ว แก้ไขไม่ได้");
        }
    }

    /** The lists are new ones, so that all rows go before any comes: a code may move from one row to another. */
    private void take(CriteriaContent content) {
        method = content.method();
        rounding = content.rounding();
        instruments = content.instruments();
        parts = content.parts();
        indicators = content.indicators();
        subIndicators = content.subIndicators();
        items = content.items();
        levels = content.levels();
        indicatorLevels = content.indicatorLevels();
        thresholds = content.thresholds();
        inferred = content.inferred();
        basis = content.basis();
    }

    /** Everything that they say; reads all lists. */
    CriteriaContent content() {
        return new CriteriaContent(
                method,
                rounding,
                instruments,
                parts,
                indicators,
                subIndicators,
                items,
                levels,
                indicatorLevels,
                thresholds,
                inferred,
                basis);
    }

    /** The same, with everything read and without a tie to the database, for many threads to read. */
    Criteria copy() {
        var copy = new Criteria(programme, fiscalYear, content());
        copy.id = id;
        copy.status = status;
        copy.version = version;
        return copy;
    }

    public UUID id() {
        return id;
    }

    public String programme() {
        return programme;
    }

    /** Buddhist era. */
    public int fiscalYear() {
        return fiscalYear;
    }

    public CriteriaStatus status() {
        return status;
    }

    /** A short name for how the scores come about: years with different ones cannot be compared. */
    public String method() {
        return method;
    }

    /** How overall and instrument scores are rounded, once and to two decimals. */
    public RoundingMode rounding() {
        return rounding;
    }

    /** Empty where only the scale is known. */
    public List<Instrument> instruments() {
        return instruments;
    }

    public List<InstrumentPart> parts() {
        return parts;
    }

    /** By number. */
    public List<Indicator> indicators() {
        return indicators;
    }

    public Optional<Indicator> indicator(int number) {
        return indicators.stream().filter(one -> one.number() == number).findFirst();
    }

    public List<SubIndicator> subIndicators() {
        return subIndicators;
    }

    public List<Item> items() {
        return items;
    }

    public Optional<Item> item(String code) {
        return items.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Best first, as they are tried. */
    public List<Level> levels() {
        return levels;
    }

    public Optional<Level> level(String code) {
        return levels.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The level of one indicator, where the programme gives indicators one. */
    public Optional<Level> levelOf(BigDecimal score) {
        return indicatorLevels ? Optional.of(new LevelRules(levels).of(score)) : Optional.empty();
    }

    public Thresholds thresholds() {
        return thresholds;
    }

    /** True where no document of the year confirms them. */
    public boolean isInferred() {
        return inferred;
    }

    long version() {
        return version;
    }
}
