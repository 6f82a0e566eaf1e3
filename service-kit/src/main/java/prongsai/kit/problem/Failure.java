package prongsai.kit.problem;

import java.util.List;

/** What an exception means to the caller: the kind of problem, a sentence where there is one, and the single faults. */
record Failure(ProblemKind kind, String en, String th, List<Fault> faults) {

    static Failure of(ProblemKind kind, Fault... faults) {
        return new Failure(kind, null, null, List.of(faults));
    }

    static Failure of(Problem problem) {
        return new Failure(problem.kind(), problem.detail(Language.EN), problem.detail(Language.TH), problem.faults());
    }

    static Failure ofStatus(int status) {
        return of(ProblemKind.ofStatus(status));
    }

    String detail(Language language) {
        return language.choose(en, th);
    }
}
