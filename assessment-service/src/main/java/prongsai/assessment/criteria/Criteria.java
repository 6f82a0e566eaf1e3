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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/**
 * How one programme judges in one fiscal year. The scale belongs to both, never to the year alone: in 2566 the NACC had five
 * levels with floors and OBEC still AA to F.
 */
@Entity
@Immutable
public class Criteria {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String programme;
    private int fiscalYear;

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
    @CollectionTable(name = "criteria_indicator", joinColumns = @JoinColumn(name = "criteria_id"))
    @OrderBy("number")
    @BatchSize(size = 200)
    private List<Indicator> indicators;

    @ElementCollection
    @CollectionTable(name = "criteria_level", joinColumns = @JoinColumn(name = "criteria_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<Level> levels;

    protected Criteria() {}

    /** Criteria that say how to score; what they are known from is for the shipped ones. */
    Criteria(List<Instrument> instruments, List<Indicator> indicators, List<Level> levels, boolean indicatorLevels) {
        this.rounding = RoundingMode.HALF_EVEN;
        this.instruments = List.copyOf(instruments);
        this.indicators = List.copyOf(indicators);
        this.levels = List.copyOf(levels);
        this.indicatorLevels = indicatorLevels;
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

    /** How overall and instrument scores are rounded, once and to two decimals. */
    public RoundingMode rounding() {
        return rounding;
    }

    public List<Instrument> instruments() {
        return instruments;
    }

    /** By number. */
    public List<Indicator> indicators() {
        return indicators;
    }

    public Optional<Indicator> indicator(int number) {
        return indicators.stream().filter(one -> one.number() == number).findFirst();
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

    boolean hasIndicatorLevels() {
        return indicatorLevels;
    }

    Thresholds thresholds() {
        return thresholds;
    }

    boolean isInferred() {
        return inferred;
    }

    String basis() {
        return basis;
    }
}
