package prongsai.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One Kafka node that is broker and controller (KRaft), keeping every event for good. */
record Kafka(Settings settings) implements Program {

    private static final int HEAP = 256;
    private static final String CLUSTER = "cHJvbmdzYWktbG9jYWwtLQ";

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public ProcessHandle start(Path log) throws IOException {
        Path properties = writeProperties();
        if (Files.notExists(logs().resolve("meta.properties"))) {
            format(properties, log);
        }
        return kafka("kafka.Kafka", properties.toString()).start(log).toHandle();
    }

    private void format(Path properties, Path log) throws IOException {
        String config = properties.toString();
        Process format = kafka("kafka.tools.StorageTool", "format", "--standalone", "-t", CLUSTER, "-c", config)
                .start(log);
        try {
            if (format.waitFor() != 0) {
                throw new IOException("Kafka could not format " + logs());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Java kafka(String... arguments) throws IOException {
        Path jars = Runtimes.find(settings, "kafka-").resolve("*");
        return new Java(settings, Java.small(HEAP), Map.of())
                .with("-Dlog4j2.level=WARN", "-cp", jars.toString())
                .with(arguments);
    }

    private Path logs() {
        return settings.data().resolve("kafka");
    }

    /** Three partitions per topic, also where one makes itself: the number must never change, or keys lose their order. */
    private Path writeProperties() throws IOException {
        String properties =
                """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                log.dirs=%3$s
                log.retention.ms=-1
                num.partitions=3
                offsets.topic.num.partitions=3
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """
                        .formatted(settings.port(Port.KAFKA), settings.port(Port.KAFKA_CONTROLLER), logs());
        return Files.writeString(settings.data().resolve("kafka.properties"), properties);
    }

    @Override
    public boolean isReady() {
        return Port.answers(settings.port(Port.KAFKA));
    }
}
