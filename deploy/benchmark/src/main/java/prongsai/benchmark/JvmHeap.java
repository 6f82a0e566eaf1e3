package prongsai.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.RuntimeMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The live heap of a service: what is left of it after a collection that is asked for. */
final class JvmHeap {

    private final int port;

    /** Takes the port on which the JVM answers JMX; see {@link #options}. */
    JvmHeap(int port) {
        this.port = port;
    }

    /** What the JVM must be started with. */
    static List<String> options(int port) {
        return List.of(
                "-Dcom.sun.management.jmxremote.port=" + port,
                "-Dcom.sun.management.jmxremote.rmi.port=" + port,
                "-Dcom.sun.management.jmxremote.host=127.0.0.1",
                "-Dcom.sun.management.jmxremote.authenticate=false",
                "-Dcom.sun.management.jmxremote.ssl=false",
                "-Djava.rmi.server.hostname=127.0.0.1");
    }

    /** By how many megabytes the live heap grows at most while the work is done, collected again and again. */
    double growth(Seconds.Work work) throws Exception {
        try (JMXConnector jmx = connect()) {
            MemoryMXBean memory = ManagementFactory.newPlatformMXBeanProxy(
                    jmx.getMBeanServerConnection(), ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
            long before = live(memory);
            CompletableFuture<Void> done = CompletableFuture.runAsync(() -> run(work));
            long most = before;
            while (!done.isDone()) {
                most = Math.max(most, live(memory));
            }
            done.get();
            return (most - before) / 1024.0 / 1024;
        }
    }

    /** The most megabytes of memory that the process has ever held, as Linux counts them; nothing elsewhere. */
    double mostResident() throws IOException {
        try (JMXConnector jmx = connect()) {
            long pid = ManagementFactory.newPlatformMXBeanProxy(
                            jmx.getMBeanServerConnection(), ManagementFactory.RUNTIME_MXBEAN_NAME, RuntimeMXBean.class)
                    .getPid();
            Path status = Path.of("/proc/" + pid + "/status");
            return Files.exists(status) ? mostResident(Files.readAllLines(status)) : 0;
        }
    }

    static double mostResident(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private static void run(Seconds.Work work) {
        try {
            work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static long live(MemoryMXBean memory) {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private JMXConnector connect() throws IOException {
        return JMXConnectorFactory.connect(
                new JMXServiceURL("service:jmx:rmi:///jndi/rmi://127.0.0.1:" + port + "/jmxrmi"));
    }
}
