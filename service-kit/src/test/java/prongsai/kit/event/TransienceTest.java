package prongsai.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransienceTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true", // connection lost
        "57P01, true", // shut down by an administrator
        "53100, true", // disk full
        "40P01, true", // deadlock
        "55P03, true", // lock not available
        ", true", // the pool gave no connection
        "23505, false", // unique
        "22021, false", // a character that cannot be stored
        "42P01, false", // no such table
    })
    void aDatabaseThatIsAwayComesBackAndAValueThatDoesNotFitNeverWill(String state, boolean passes) {
        var fault = new IllegalStateException(new SQLException("told by the database", state));
        assertThat(Transience.of(fault)).isEqualTo(passes);
    }

    @Test
    void aLostRaceIsTriedAgain() {
        assertThat(Transience.of(new RuntimeException(new OptimisticLockException())))
                .isTrue();
        assertThat(Transience.of(new RuntimeException(new ConnectException()))).isTrue();
    }

    @Test
    void whatIsNoJsonStaysNoJson() {
        try {
            new ObjectMapper().readTree("{");
        } catch (JsonProcessingException e) {
            assertThat(Transience.of(e)).isFalse();
            return;
        }
        throw new AssertionError("that was JSON");
    }
}
