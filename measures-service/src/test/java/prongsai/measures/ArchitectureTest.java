package prongsai.measures;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import prongsai.kit.test.ServiceRules;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;

/** By Jupiter and not by ArchUnit's own engine, which finds no rules in classes that Quarkus' class loader has loaded. */
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theRulesOfEveryService() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("prongsai.measures");
        return Arrays.stream(ServiceRules.class.getFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> DynamicTest.dynamicTest(
                        field.getName(), () -> rule(field).check(classes)));
    }

    private static ArchRule rule(Field field) throws IllegalAccessException {
        return (ArchRule) field.get(null);
    }
}
