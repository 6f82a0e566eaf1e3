package prongsai.assessment;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import prongsai.kit.test.ServiceRules;

import java.util.Arrays;
import java.util.stream.Stream;

class ArchitectureTest {

    /** As tests of JUnit: Surefire drops ArchUnit's own, which are fields, and a broken rule would go unnoticed. */
    @TestFactory
    Stream<DynamicTest> serviceKeepsTheRules() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("prongsai.assessment");
        return Arrays.stream(ServiceRules.class.getFields())
                .map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> ((ArchRule) rule.get(null)).check(classes)));
    }
}
