package prongsai.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles a service that breaks every rule, outside of this module's own classes, and sees each rule fail on it. */
class ServiceRulesTest {

    @TempDir
    static Path folder;

    private static JavaClasses broken;

    @BeforeAll
    static void compileTheBrokenService() throws IOException {
        var files = new ArrayList<String>(List.of("-d", folder.toString(), "-parameters", "-proc:none"));
        files.add("-cp");
        files.add(System.getProperty("java.class.path"));
        for (var source : BrokenService.SOURCES.entrySet()) {
            var file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            files.add(file.toString());
        }
        var failures = ToolProvider.getSystemJavaCompiler().run(null, null, null, files.toArray(String[]::new));
        assertThat(failures).isZero();
        broken = new ClassFileImporter().importPath(folder);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        return ServiceRules.all()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> assertThat(
                                rule.rule().evaluate(broken).hasViolation())
                        .as(rule.name() + " fails on a service that breaks it")
                        .isTrue()));
    }
}
