package prongsai.kit.test;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.junit.jupiter.api.DynamicTest;
import prongsai.kit.http.IfMatch;

/** The rules that every service keeps; {@code ServiceRulesTest} of the kit shows each of them failing. */
public final class ServiceRules {

    public static final ArchRule featuresDependOnEachOtherWithoutCycles =
            slices().matching("prongsai.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    public static final ArchRule everyOperationNamesItsRoles = methods()
            .that(areOperations())
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould(beOpenAndPublic())
            .allowEmptyShould(true);

    public static final ArchRule everyChangeOfAResourceTakesIfMatch = methods()
            .that()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(PATCH.class)
            .or()
            .areAnnotatedWith(DELETE.class)
            .should(takeIfMatch())
            .allowEmptyShould(true);

    public static final ArchRule endpointsReturnTheirRecord = methods()
            .that(areOperations())
            .should(not(com.tngtech.archunit.lang.conditions.ArchConditions.haveRawReturnType(Response.class)))
            .allowEmptyShould(true);

    /** Without it a list would answer a browser with the text of its objects. */
    public static final ArchRule everyResourceAnswersJsonOnly = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(Produces.class)
            .allowEmptyShould(true);

    public static final ArchRule noOperationReturnsAnEntity =
            methods().that(areOperations()).should(returnNoEntity()).allowEmptyShould(true);

    public static final ArchRule theDatabaseIsTheOnlyClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("what is due is due by the database's clock (prongsai.kit.time.Clock)");

    public static final ArchRule theDefaultLocaleDecidesNothing = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Calendar.class, "getInstance")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .because("under th_TH the JDK counts Buddhist years and may print Thai digits");

    public static final ArchRule eventsLeaveThroughTheOutbox = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Emitter.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.smallrye.reactive.messaging.MutinyEmitter");

    /** Only native SQL, which Panache cannot say, goes to the session directly. */
    public static final ArchRule rowsAreReachedThroughRepositories = noClasses()
            .that()
            .areNotAssignableTo(PanacheRepositoryBase.class)
            .should()
            .callMethodWhere(asksHibernateForRows());

    public static final ArchRule packagesAreDomainNouns = noClasses()
            .should()
            .resideInAnyPackage(
                    "..service..", "..dto..", "..mapper..", "..impl..", "..util..", "..model..", "..entity..");

    public static final ArchRule entitiesHaveNoSetters = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(haveNoSetters())
            .allowEmptyShould(true);

    private ServiceRules() {}

    /**
     * One test a rule, run by Jupiter: ArchUnit's own engine finds no rules in classes that Quarkus has loaded, and says nothing.
     *
     * @param root the service's package, such as {@code prongsai.measures}
     */
    public static Stream<DynamicTest> testsOf(String root) {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        return all().map(rule ->
                DynamicTest.dynamicTest(rule.name(), () -> rule.rule().check(classes)));
    }

    static Stream<Named> all() {
        return Arrays.stream(ServiceRules.class.getFields()).map(Named::of);
    }

    record Named(String name, ArchRule rule) {

        private static Named of(Field field) {
            try {
                return new Named(field.getName(), (ArchRule) field.get(null));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static DescribedPredicate<JavaMethod> areOperations() {
        return DescribedPredicate.describe(
                "are operations",
                method -> Arrays.asList(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class).stream()
                        .anyMatch(method::isAnnotatedWith));
    }

    private static DescribedPredicate<JavaMethodCall> asksHibernateForRows() {
        return DescribedPredicate.describe(
                "it asks Hibernate for rows",
                call -> call.getTargetOwner().isAssignableTo(EntityManager.class)
                        && !call.getName().startsWith("createNative")
                        && !Set.of("doWork", "doReturningWork").contains(call.getName()));
    }

    /** What is read without login says so twice: by its annotation, and by an address that a proxy can tell. */
    private static ArchCondition<JavaMethod> beOpenAndPublic() {
        return new ArchCondition<>("be open to all below /public") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var open = method.isAnnotatedWith(GET.class)
                        && method.isAnnotatedWith(PermitAll.class)
                        && method.getOwner()
                                .tryGetAnnotationOfType(Path.class)
                                .map(path -> path.value().startsWith("/public/"))
                                .orElse(false);
                events.add(new SimpleConditionEvent(method, open, method.getFullName() + " is not open below /public"));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeIfMatch() {
        return new ArchCondition<>("take If-Match") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var takes = method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(IfMatch.class));
                events.add(new SimpleConditionEvent(method, takes, method.getFullName() + " takes no If-Match"));
            }
        };
    }

    private static ArchCondition<JavaMethod> returnNoEntity() {
        return new ArchCondition<>("return no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var fine = method.getReturnType().getAllInvolvedRawTypes().stream()
                        .noneMatch(type -> type.isAnnotatedWith(Entity.class));
                events.add(new SimpleConditionEvent(method, fine, method.getFullName() + " returns an entity"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveNoSetters() {
        return new ArchCondition<>("guard their own life, without setters") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getMethods().stream()
                        .filter(method -> method.getName().matches("set[A-Z].*"))
                        // Hibernate writes accessors of its own into entities when Quarkus enhances them.
                        .forEach(method -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " is a setter")));
            }
        };
    }
}
