package dev.slipway;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The numbers' packages stay plain Java whose bits are the same on every machine. */
class PlainPackageRulesTests {

  private static final String[] PLAIN = {"dev.slipway.stats..", "dev.slipway.pathway.."};

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.slipway.stats", "dev.slipway.pathway");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("dev.planted.plain");

  @Test
  void dependOnTheJdkAlone() {
    onlyJdk(PLAIN).check(PRODUCT);
  }

  @Test
  void plantedSpringIsCaught() {
    assertThatThrownBy(() -> onlyJdk("dev.planted.plain..").check(PLANTED))
        .hasMessageContaining("springframework");
  }

  @Test
  void useNoTranscendentalOfMath() {
    noTranscendentals(PLAIN).check(PRODUCT);
  }

  @Test
  void plantedMathExpIsCaught() {
    assertThatThrownBy(() -> noTranscendentals("dev.planted.plain..").check(PLANTED))
        .hasMessageContaining("java.lang.Math.exp");
  }

  /** package-info carries Modulith's annotation, which no class sees. */
  private static ArchRule onlyJdk(String... packages) {
    return classes()
        .that()
        .resideInAnyPackage(packages)
        .and(not(simpleName("package-info")))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.hipparchus..",
            "dev.slipway.stats..",
            "dev.slipway.pathway..",
            "dev.planted.plain..");
  }

  /** Their last bits may differ between machines; StrictMath's do not. */
  private static ArchRule noTranscendentals(String... packages) {
    DescribedPredicate<JavaCall<?>> transcendental =
        DescribedPredicate.<JavaCall<?>>describe(
            "a transcendental of java.lang.Math",
            call ->
                call.getTargetOwner().isEquivalentTo(Math.class)
                    && nameMatching(
                            "(exp|expm1|log|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2"
                                + "|sinh|cosh|tanh|cbrt|hypot)")
                        .test(call.getTarget()));
    return noClasses()
        .that()
        .resideInAnyPackage(packages)
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(transcendental.getDescription(), transcendental::test));
  }
}
