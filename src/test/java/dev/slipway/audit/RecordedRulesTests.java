package dev.slipway.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import dev.planted.audit.PlantedEvent;
import org.junit.jupiter.api.Test;

/** What every recorded event keeps to, since the compiler doesn’t ask for its action. */
class RecordedRulesTests {

  private static final ArchRule EVENTS_SAY_WHAT_WAS_DONE =
      classes()
          .that()
          .implement(Recorded.class)
          .and()
          .areNotInterfaces()
          .should(
              ArchCondition.from(
                  DescribedPredicate.<JavaClass>describe(
                      "have an action",
                      event ->
                          event.isAnnotatedWith(Action.class)
                              || event.tryGetMethod("action").isPresent())));

  @Test
  void everyEventSaysWhatWasDone() {
    EVENTS_SAY_WHAT_WAS_DONE.check(
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.slipway"));
  }

  @Test
  void plantedEventWithoutAnActionIsCaught() {
    assertThatThrownBy(
            () ->
                EVENTS_SAY_WHAT_WAS_DONE.check(
                    new ClassFileImporter().importClasses(PlantedEvent.class)))
        .hasMessageContaining("PlantedEvent");
  }
}
