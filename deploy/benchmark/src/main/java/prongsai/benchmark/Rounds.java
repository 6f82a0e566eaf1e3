package prongsai.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures operations in turns, round after round, so that all of them meet the same machine. */
final class Rounds {

    /** What is this much faster than any slice of warming up before it is not warm yet. */
    private static final double STILL_RISING = 1.03;

    /** One slice may be slow because the machine did something else. */
    private static final int STEADY_SLICES = 2;

    private static final int MOST_SLICES = 8;

    private final Form form;
    private final Load load = new Load(Form.CLIENTS);

    Rounds(Form form) {
        this.form = form;
    }

    /** By the operation, after each has been warmed up. */
    Map<Operation, Measured> of(List<Operation> operations) throws Exception {
        for (Operation operation : operations) {
            warmUp(operation);
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

    /**
     * A virtual machine goes on compiling what it runs for a minute: what is measured is what a service does after that. The short
     * form has no time for it.
     */
    private void warmUp(Operation operation) throws Exception {
        int slices = form.isShort() ? 1 : MOST_SLICES;
        double fastest = 0;
        int steady = 0;
        for (int slice = 0; slice < slices && steady < STEADY_SLICES; slice++) {
            double rate = load.run(operation, form.warmUp()).rate();
            steady = rate < fastest * STILL_RISING ? steady + 1 : 0;
            fastest = Math.max(fastest, rate);
        }
    }
}
