package prongsai.notification;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import prongsai.kit.test.ServiceRules;

import java.util.stream.Stream;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theServiceKeepsTheRules() {
        return ServiceRules.testsOf("prongsai.notification");
    }
}
