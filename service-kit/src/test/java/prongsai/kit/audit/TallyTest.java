package prongsai.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import prongsai.kit.audit.AuditRow.Refusal;

class TallyTest {

    private final Tally tally = new Tally(2);

    @Test
    void equalRowsAreCountedUnderTheTraceOfTheFirst() {
        tally.add(row("a"), "first");
        tally.add(row("b"), "other");
        tally.add(row("a"), "second");

        assertThat(tally.drain())
                .containsExactly(new Tally.Counted(row("a"), 2, "first"), new Tally.Counted(row("b"), 1, "other"));
        assertThat(tally.drain()).isEmpty();
    }

    @Test
    void whatIsNewFindsNoRoomWhereEnoughWaits() {
        assertThat(tally.add(row("a"), null)).isTrue();
        assertThat(tally.add(row("b"), null)).isTrue();
        assertThat(tally.add(row("c"), null)).isFalse();
        assertThat(tally.add(row("a"), null)).isTrue();
    }

    @Test
    void whatCouldNotBeWrittenIsCountedOn() {
        tally.add(row("a"), "first");
        var unwritten = tally.drain();
        tally.add(row("a"), "second");
        tally.putBack(unwritten);

        assertThat(tally.drain()).extracting(Tally.Counted::times).containsExactly(2);
    }

    private static AuditRow row(String subject) {
        return new AuditRow(
                new Actor(subject, "NOTES"),
                new Endpoint("rewriteNote", "PUT", "/v1/notes/{id}"),
                null,
                new Refusal(412, "urn:prongsai:problem:stale"));
    }
}
