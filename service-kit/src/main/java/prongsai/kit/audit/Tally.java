package prongsai.kit.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that wait to be written, equal ones counted. */
final class Tally {

    /** Equal rows, with the trace of the first. */
    record Counted(AuditRow row, int times, String traceId) {

        private Counted and(Counted later) {
            return new Counted(row, times + later.times, traceId);
        }
    }

    private final int mostRows;
    private final Map<AuditRow, Counted> waiting = new LinkedHashMap<>();

    Tally(int mostRows) {
        this.mostRows = mostRows;
    }

    /** False when so many different ones wait already that there is no room for this one. */
    synchronized boolean add(AuditRow row, String traceId) {
        if (waiting.size() >= mostRows && !waiting.containsKey(row)) {
            return false;
        }
        merge(new Counted(row, 1, traceId));
        return true;
    }

    synchronized List<Counted> drain() {
        var rows = List.copyOf(waiting.values());
        waiting.clear();
        return rows;
    }

    synchronized void putBack(List<Counted> rows) {
        rows.forEach(this::merge);
    }

    private void merge(Counted counted) {
        waiting.merge(counted.row(), counted, Counted::and);
    }
}
