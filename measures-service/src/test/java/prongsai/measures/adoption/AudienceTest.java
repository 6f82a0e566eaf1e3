package prongsai.measures.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.measures.agency.AnAgency;

class AudienceTest {

    @ParameterizedTest
    @CsvSource({
        "ALL_BELOW, /TH/MOI/ROIET/ROIET-TM/, false, true",
        "ALL_BELOW, /TH/MOI/ROIET/ROIET-TM/SCHOOL/, false, true",
        "ALL_BELOW, /TH/MOI/ROIET/, false, false",
        "ALL_BELOW, /TH/MOI/, false, false",
        "ALL_BELOW, /TH/MOI/ROIET-TM/, false, false",
        "DIRECTLY_BELOW, /TH/MOI/ROIET/ROIET-TM/, false, true",
        "DIRECTLY_BELOW, /TH/MOI/ROIET/ROIET-TM/SCHOOL/, false, false",
        "DIRECTLY_BELOW, /TH/MOI/ROIET/, false, false",
        "CHOSEN, /TH/MOI/ROIET/ROIET-TM/, true, true",
        "CHOSEN, /TH/MOI/ROIET/ROIET-TM/, false, false",
    })
    void aPlanReachesThoseForWhomItIsIssued(Audience audience, String path, boolean chosen, boolean reached) {
        assertThat(audience.reaches(AnAgency.at("/TH/MOI/ROIET/"), AnAgency.at(path), chosen))
                .isEqualTo(reached);
    }
}
