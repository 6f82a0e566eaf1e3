package prongsai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JvmHeapTest {

    @Test
    void theMostThatWasResidentIsReadInMegabytes() {
        assertThat(JvmHeap.mostResident(List.of("VmPeak:\t 4096000 kB", "VmHWM:\t  312320 kB", "VmRSS:\t  300000 kB")))
                .isEqualTo(305);
    }

    @Test
    void whereLinuxDoesNotTellNothingIsSaid() {
        assertThat(JvmHeap.mostResident(List.of())).isZero();
    }
}
