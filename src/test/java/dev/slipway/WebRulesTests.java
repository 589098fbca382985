package dev.slipway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What every page and every door of the API keeps to. */
class WebRulesTests {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.slipway");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("dev.planted.web");

  private static final DescribedPredicate<JavaMethod> HANDLERS =
      DescribedPredicate.describe(
          "handlers",
          method ->
              method.isMetaAnnotatedWith(RequestMapping.class)
                  && method.getOwner().isMetaAnnotatedWith(Controller.class));

  @Test
  void everyHandlerSaysWhoMayCallIt() {
    handlersAreAuthorised().check(PRODUCT);
  }

  @Test
  void plantedHandlerForAnybodyIsCaught() {
    assertThatThrownBy(() -> handlersAreAuthorised().check(PLANTED))
        .hasMessageContaining("PlantedController.forAnybody");
  }

  @Test
  void noHandlerTakesOrGivesAnEntity() {
    handlersKnowNoEntity().check(PRODUCT);
  }

  @Test
  void plantedEntityParameterIsCaught() {
    assertThatThrownBy(() -> handlersKnowNoEntity().check(PLANTED))
        .hasMessageContaining("PlantedController.forAnybody");
  }

  @Test
  void noViewHoldsAnEntity() {
    viewsHoldNoEntity().check(PRODUCT);
  }

  @Test
  void plantedEntityInAViewIsCaught() {
    assertThatThrownBy(() -> viewsHoldNoEntity().check(PLANTED))
        .hasMessageContaining("PlantedView");
  }

  @Test
  void apiKnowsNoEntity() {
    noClasses()
        .that()
        .resideInAPackage("dev.slipway.api..")
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith(Entity.class)
        .check(PRODUCT);
  }

  private static ArchRule handlersAreAuthorised() {
    return methods()
        .that(HANDLERS)
        .should(
            holds(
                "say who may call them",
                method ->
                    method.isMetaAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isMetaAnnotatedWith(PreAuthorize.class)));
  }

  private static ArchRule handlersKnowNoEntity() {
    return methods()
        .that(HANDLERS)
        .should(
            holds(
                "know no entity",
                method ->
                    Stream.concat(
                            method.getParameterTypes().stream(), Stream.of(method.getReturnType()))
                        .flatMap(WebRulesTests::involved)
                        .noneMatch(type -> type.isAnnotatedWith(Entity.class))));
  }

  private static ArchRule viewsHoldNoEntity() {
    return classes()
        .that()
        .resideInAPackage("..web..")
        .and()
        .areRecords()
        .should(
            new ArchCondition<>("hold no entity") {
              @Override
              public void check(JavaClass view, ConditionEvents events) {
                boolean clean =
                    view.getFields().stream()
                        .flatMap(field -> involved(field.getType()))
                        .noneMatch(type -> type.isAnnotatedWith(Entity.class));
                events.add(new SimpleConditionEvent(view, clean, view.getName()));
              }
            });
  }

  private static Stream<JavaClass> involved(JavaType type) {
    return type.getAllInvolvedRawTypes().stream();
  }

  private static ArchCondition<JavaMethod> holds(
      String description, java.util.function.Predicate<JavaMethod> test) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        events.add(new SimpleConditionEvent(method, test.test(method), method.getFullName()));
      }
    };
  }
}
