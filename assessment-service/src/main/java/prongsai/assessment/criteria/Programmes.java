package prongsai.assessment.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import prongsai.assessment.agency.Agencies;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** The programmes. Who acts for any agency reads them; who manages criteria for the owner or above writes them. */
@ApplicationScoped
class Programmes {

    private final ProgrammeRepository rows;
    private final Agencies agencies;
    private final Caller caller;

    Programmes(ProgrammeRepository rows, Agencies agencies, Caller caller) {
        this.rows = rows;
        this.agencies = agencies;
        this.caller = caller;
    }

    List<Programme> list(PageRequest page) {
        caller.scope();
        return rows.page(page);
    }

    Programme get(String code) {
        caller.scope();
        return find(code).orElseThrow(() -> Problem.notFound("No such programme.", "ไม่พบโครงการประเมินนี้"));
    }

    Programme register(RegisterProgramme wanted) {
        var owner = agencies.find(wanted.ownerId())
                .orElseThrow(() -> Problem.brokenRule(new Fault("/ownerId", "No such agency.", "ไม่พบหน่วยงานนี้")));
        if (find(wanted.code()).isPresent()) {
            throw Problem.conflict("Another programme has this code.", "มีโครงการประเมินอื่นใช้รหัสนี้แล้ว");
        }
        var programme = new Programme(wanted.code(), owner, wanted.nameTh(), wanted.nameEn());
        rows.persistAndFlush(programme);
        return programme;
    }

    Programme rename(String code, RenameProgramme wanted, IfMatch ifMatch) {
        var programme = get(code);
        checkWriter(programme);
        IfMatch.check(ifMatch, programme.version());
        programme.rename(wanted.nameTh(), wanted.nameEn());
        rows.flush();
        return programme;
    }

    Optional<Programme> find(String code) {
        return rows.findByIdOptional(code);
    }

    boolean isWriter(Programme programme) {
        return caller.scope().covers(programme.owner().path());
    }

    /** Lets pass who manages criteria for the programme's owner or for an agency above it. */
    void checkWriter(Programme programme) {
        if (!isWriter(programme)) {
            throw Problem.forbidden(
                    "Only criteria managers of the programme's owner, or of an agency above it, may do this.",
                    "เฉพาะผู้จัดการเกณฑ์ของหน่วยงานเจ้าของโครงการหรือหน่วยงานเหนือขึ้นไปเท่านั้นที่ดำเนินการได้");
        }
    }

    static Cursor cursor(Programme programme) {
        return Cursor.of(programme.code());
    }
}
