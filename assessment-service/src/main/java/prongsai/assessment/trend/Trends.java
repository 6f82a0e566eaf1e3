package prongsai.assessment.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import prongsai.assessment.agency.Agencies;
import prongsai.assessment.assessment.Result;
import prongsai.assessment.assessment.Results;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** The results of an agency over the years. */
@ApplicationScoped
class Trends {

    private final Agencies agencies;
    private final Results results;

    Trends(Agencies agencies, Results results) {
        this.agencies = agencies;
        this.results = results;
    }

    TrendResponse of(UUID agencyId, TrendParameters wanted) {
        var agency = agencies.find(agencyId).orElseThrow(() -> Problem.notFound("No such agency.", "ไม่พบหน่วยงานนี้"));
        var known = results.ofAgency(agencyId, wanted.programme, wanted.includeDrafts);
        var programmes = known.stream().map(Result::programme).distinct().toList();
        if (programmes.size() > 1) {
            throw severalProgrammes(programmes);
        }
        var programme = programmes.isEmpty() ? wanted.programme : programmes.get(0);
        return new Trend(known).response(agency, programme, wanted);
    }

    private static Problem severalProgrammes(List<String> programmes) {
        var names = String.join(", ", programmes);
        return Problem.brokenRule(Fault.parameter(
                "programme",
                "The agency has results of several programmes; name one: " + names + ".",
                "หน่วยงานนี้มีผลการประเมินหลายโครงการ โปรดระบุ: " + names));
    }
}
