package prongsai.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures operations in turns, round after round, so that all of them meet the same machine. */
final class Rounds {

    private final Form form;
    private final Load load = new Load(Form.CLIENTS);

    Rounds(Form form) {
        this.form = form;
    }

    /** By the operation, after each has been warmed up. */
    Map<Operation, Measured> of(List<Operation> operations) throws Exception {
        for (Operation operation : operations) {
            load.run(operation, form.warmUp());
        }
        Map<Operation, List<Sample>> samples = new LinkedHashMap<>();
        for (int round = 0; round < form.rounds(); round++) {
            for (Operation operation : operations) {
                samples.computeIfAbsent(operation, key -> new ArrayList<>()).add(load.run(operation, form.round()));
            }
        }
        Map<Operation, Measured> measured = new LinkedHashMap<>();
        samples.forEach((operation, rounds) -> measured.put(operation, Measured.of(operation.name(), rounds)));
        return measured;
    }
}
