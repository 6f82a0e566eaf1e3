package prongsai.measures.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import prongsai.kit.calendar.Precision;

/** An issued measure for tests without a database: with a title, and whatever a test adds. */
public final class AnIssuedMeasure {

    private UUID id = UUID.randomUUID();
    private String title = "มาตรการ";
    private MeasureKind kind = MeasureKind.MEASURE;
    private List<String> furtherTitles = List.of();
    private List<String> approaches = List.of();
    private List<Integer> indicators = List.of();
    private List<Integer> rounds = List.of();
    private StatedDate from;
    private StatedDate until;
    private String followUpText;
    private final List<IssuedStep> steps = new ArrayList<>();

    public static AnIssuedMeasure anIssuedMeasure() {
        return new AnIssuedMeasure();
    }

    /** One that says the same, to be changed. */
    public static AnIssuedMeasure like(IssuedMeasure other) {
        var like = new AnIssuedMeasure();
        like.id = other.id();
        like.title = other.title();
        like.kind = other.kind();
        like.furtherTitles = other.furtherTitles();
        like.approaches = other.approaches();
        like.indicators = other.indicators();
        like.rounds = other.rounds();
        like.from = other.beginning();
        like.until = other.ending();
        like.followUpText = other.followUpText();
        like.steps.addAll(other.steps());
        return like;
    }

    /** What an agency has in its plan when it says all this by now. */
    public static Measure copyOf(IssuedMeasure content) {
        return Measure.adopt(UUID.randomUUID(), 1, content, true);
    }

    public AnIssuedMeasure titled(String title, String... furtherTitles) {
        this.title = title;
        this.furtherTitles = List.of(furtherTitles);
        return this;
    }

    public AnIssuedMeasure project() {
        kind = MeasureKind.PROJECT;
        return this;
    }

    public AnIssuedMeasure by(String... approaches) {
        this.approaches = List.of(approaches);
        return this;
    }

    public AnIssuedMeasure serving(Integer... indicators) {
        this.indicators = List.of(indicators);
        return this;
    }

    public AnIssuedMeasure in(Integer... rounds) {
        this.rounds = List.of(rounds);
        return this;
    }

    public AnIssuedMeasure from(String date) {
        from = date == null ? null : StatedDate.beginning(LocalDate.parse(date), Precision.DAY);
        return this;
    }

    public AnIssuedMeasure until(String date) {
        until = date == null ? null : StatedDate.ending(LocalDate.parse(date), Precision.DAY);
        return this;
    }

    public AnIssuedMeasure followedUp(String text) {
        followUpText = text;
        return this;
    }

    public AnIssuedMeasure step(UUID id, String text, String dueOn) {
        steps.add(new IssuedStep(id, text, dueOn == null ? null : LocalDate.parse(dueOn), List.of()));
        return this;
    }

    public AnIssuedMeasure step(String text) {
        return step(UUID.nameUUIDFromBytes(text.getBytes(UTF_8)), text, null);
    }

    public AnIssuedMeasure withoutSteps() {
        steps.clear();
        return this;
    }

    public IssuedMeasure build() {
        return new IssuedMeasure(
                id,
                kind,
                null,
                title,
                furtherTitles,
                indicators,
                Analysis.NOT_STATED,
                approaches,
                from,
                until,
                rounds,
                followUpText,
                List.of(),
                List.copyOf(steps));
    }
}
