package prongsai.notification;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import prongsai.kit.test.ServiceRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theServiceKeepsTheRules() {
        return ServiceRules.testsOf("prongsai.notification");
    }
}
