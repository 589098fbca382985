package dev.slipway.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.form.QuantityForm;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ParameterCount;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.profile.Substitute;
import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.profile.training.Compute;
import dev.slipway.profile.training.Training;
import dev.slipway.stats.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

class ProfileAdapterTests {

  private static final UUID PARENT = UUID.randomUUID();

  @Test
  void readsBackWhatTheFormWriterWrote() {
    ProfileDetails details = ProfilesForTests.details("Stable Diffusion", PARENT);
    ProfileForm form = ProfileFormWriter.form(new ModelProfile(details));

    assertThat(read(form).details()).contains(details);
  }

  @ParameterizedTest
  @CsvSource({"3.5B,3.5e9", "175e9,1.75e11", "860M,8.6e8", "'1,000',1000"})
  void readsCountsAsPeopleTypeThem(String typed, double count) {
    assertThat(parameters("yes", "", typed, "").details())
        .hasValueSatisfying(
            found -> assertThat(found.parameters()).isEqualTo(ParameterCount.of(count)));
  }

  @Test
  void keepsARangeAsThreeNumbers() {
    assertThat(parameters("yes", "1B", "3B", "9B").details())
        .hasValueSatisfying(
            found -> {
              assertThat(found.parameters()).isEqualTo(new ParameterCount(1e9, 3e9, 9e9));
              assertThat(found.parametersPublished()).isTrue();
            });
  }

  @Test
  void whatIsNotPublishedMayBeJudgedOrLeftOpen() {
    assertThat(parameters("no", "1B", "3B", "9B").details())
        .hasValueSatisfying(
            found -> {
              assertThat(found.parameters()).isEqualTo(new ParameterCount(1e9, 3e9, 9e9));
              assertThat(found.parametersPublished()).isFalse();
            });
    assertThat(parameters("no", "", "", "").details())
        .hasValueSatisfying(found -> assertThat(found.parameters()).isNull());
  }

  @Test
  void aJudgementOfTheCountTakesThreeNumbers() {
    assertThat(parameters("no", "", "3B", "").faults())
        .containsExactlyInAnyOrder(
            "parameters.low number.missing", "parameters.high number.missing");
  }

  @ParameterizedTest
  @CsvSource({
    "1e400,number.tooLarge",
    "-5,profile.refused.parameters",
    "0,profile.refused.parameters",
    "2e15,profile.refused.parameters",
    "NaN,number.unreadable.parameters",
    "'',number.missing",
    "🚀,number.unreadable.parameters"
  })
  void refusesCountsThatNoModelHas(String typed, String code) {
    assertThat(parameters("yes", "", typed, "").faults())
        .containsExactly("parameters.middle " + code);
  }

  @Test
  void saysBetweenWhichValuesTheMiddleMayLie() {
    // The middle of a triple may be 0.45 * 1.66711 / 2 = 0.3751 of the logarithmic range away from
    // its centre: here between 10^(10.5 - 1.1253) = 2.3697e9 and 10^(10.5 + 1.1253) = 4.2199e11;
    // what is said is rounded inwards.
    Outcome outcome = parameters("yes", "1e9", "1.1e9", "1e12");

    assertThat(outcome.faults()).containsExactly("parameters form.refused.infeasible");
    assertThat(outcome.errors().getFieldError("parameters").getArguments())
        .containsExactly("2.37B", "421B");
    assertThat(parameters("yes", "1e9", "2.37e9", "1e12").faults()).isEmpty();
    assertThat(parameters("yes", "1e9", "2.36e9", "1e12").faults()).isNotEmpty();
    assertThat(parameters("yes", "1e9", "421e9", "1e12").faults()).isEmpty();
  }

  @Test
  void threeNumbersMustRise() {
    assertThat(parameters("yes", "3B", "1B", "9B").faults())
        .containsExactly("parameters form.refused.order");
  }

  @Test
  void publishedComputeIsANumberAndAJudgementIsThree() {
    assertThat(compute("yes", "", "", "").faults())
        .containsExactly("training.compute.middle number.missing");
    assertThat(compute("yes", "", "3e23", "").details().orElseThrow().training())
        .isEqualTo(Training.of(3e23));
    assertThat(compute("no", "", "3e23", "").faults())
        .containsExactlyInAnyOrder(
            "training.compute.low number.missing", "training.compute.high number.missing");
    assertThat(compute("no", "", "", "").details().orElseThrow().training())
        .isEqualTo(Training.UNKNOWN);
    assertThat(compute("no", "1e23", "3e23", "9e23").details().orElseThrow().training().compute())
        .isEqualTo(new Compute(1e23, 3e23, 9e23));
    assertThat(compute("yes", "", "1e41", "").faults())
        .containsExactly("training.compute.middle profile.refused.compute");
    assertThat(compute("yes", "9e23", "3e23", "1e23").faults())
        .containsExactly("training.compute form.refused.order");
  }

  @Test
  void everyFaultIsSaidAtOnce() {
    ProfileForm nothing =
        new ProfileForm(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null);

    assertThat(read(nothing).faults())
        .contains(
            "name profile.refused.name",
            "originator profile.refused.originator",
            "outputs profile.refused.outputs",
            "scope profile.refused.level",
            "generality profile.refused.level",
            "access profile.refused.level",
            "monthsShown number.missing",
            "assurance profile.refused.level");
  }

  @Test
  void refusesTextsThatAreTooLongOrCannotBeKept() {
    Outcome outcome = read(form("x".repeat(1_000_000), "a\0b", "https://example.org"));

    assertThat(outcome.faults())
        .containsExactly("name form.refused.long", "method form.refused.characters");
    assertThat(outcome.errors().getFieldError("name").getArguments())
        .containsExactly(200, 1_000_000);
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:alert(1)",
    "ftp://example.org/a",
    "example.org",
    "https://",
    "<script>alert(1)</script>",
    "http://exa mple.org"
  })
  void refusesLinksThatAreNoWebAddresses(String link) {
    assertThat(read(form("Name", "", "https://example.org\n" + link)).faults())
        .containsExactly("links profile.refused.link");
  }

  @Test
  void refusesAParentThatIsNotDescribed() {
    ProfileForm form =
        ProfileFormWriter.form(
            new ModelProfile(ProfilesForTests.details("Orphan", UUID.randomUUID())));

    assertThat(read(form).faults()).containsExactly("derivedFrom profile.refused.parent");
  }

  @Test
  void inputsAndOutputsAreKeptApart() {
    assertThat(read(form("Name", "", "")).details().orElseThrow().modalities())
        .isEqualTo(new Modalities(Set.of(Modality.IMAGE), Set.of(Modality.TEXT)));
  }

  @Test
  void aSubstituteHasARouteAndHasBeenThereForAMonth() {
    assertThat(substitute("WEAKER", "WEIGHTS", "3").details().orElseThrow().substitute())
        .isEqualTo(new Substitute(Substitute.Kind.WEAKER, Substitute.Route.WEIGHTS, 3));
    assertThat(substitute("NONE", "", "").details().orElseThrow().substitute()).isNull();
    assertThat(substitute("SAME", "", "0.5").faults())
        .containsExactlyInAnyOrder(
            "substitute.route profile.refused.level", "substitute.months profile.refused.months");
    assertThat(substitute("BETTER", "SERVICE", "2").faults())
        .containsExactly("substitute.kind profile.refused.level");
  }

  @Test
  void capabilityIsOneNumberThreeOrNone() {
    assertThat(capability("", "1.7", "").details().orElseThrow().capability())
        .isEqualTo(Quantity.of(1.7));
    assertThat(capability("1", "2", "5").details().orElseThrow().capability())
        .isEqualTo(Quantity.of(1, 2, 5));
    assertThat(capability("", "", "").details().orElseThrow().capability()).isNull();
    assertThat(capability("", "2e6", "").faults())
        .containsExactly("capability.middle profile.refused.capability");
    assertThat(capability("1", "", "").faults())
        .containsExactlyInAnyOrder(
            "capability.middle number.missing", "capability.high number.missing");
  }

  private static Outcome substitute(String kind, String route, String months) {
    return read(
        form(
            "Name",
            "",
            "",
            "yes",
            new QuantityForm("", "1B", ""),
            TrainingForm.EMPTY,
            new SubstituteForm(kind, route, months),
            QuantityForm.EMPTY));
  }

  private static Outcome capability(String low, String middle, String high) {
    return read(
        form(
            "Name",
            "",
            "",
            "yes",
            new QuantityForm("", "1B", ""),
            TrainingForm.EMPTY,
            SubstituteForm.EMPTY,
            new QuantityForm(low, middle, high)));
  }

  private static Outcome parameters(String published, String low, String middle, String high) {
    return read(form("Name", "", "", published, new QuantityForm(low, middle, high)));
  }

  private static ProfileForm form(String name, String method, String links) {
    return form(name, method, links, "yes", new QuantityForm("", "1B", ""));
  }

  private static Outcome compute(String published, String low, String middle, String high) {
    QuantityForm typed = new QuantityForm(low, middle, high);
    return read(
        form(
            "Name",
            "",
            "",
            "yes",
            new QuantityForm("", "1B", ""),
            new TrainingForm(published, typed, null, null, null)));
  }

  private static ProfileForm form(
      String name, String method, String links, String published, QuantityForm parameters) {
    return form(name, method, links, published, parameters, TrainingForm.EMPTY);
  }

  private static ProfileForm form(
      String name,
      String method,
      String links,
      String published,
      QuantityForm parameters,
      TrainingForm training) {
    return form(
        name,
        method,
        links,
        published,
        parameters,
        training,
        SubstituteForm.EMPTY,
        QuantityForm.EMPTY);
  }

  private static ProfileForm form(
      String name,
      String method,
      String links,
      String published,
      QuantityForm parameters,
      TrainingForm training,
      SubstituteForm substitute,
      QuantityForm capability) {
    return new ProfileForm(
        name,
        "",
        "Somebody",
        List.of("IMAGE"),
        List.of("TEXT"),
        published,
        parameters,
        training,
        "BROAD",
        "GENERAL_PURPOSE",
        "NOT_DEPLOYED",
        "0",
        "INTERNAL",
        substitute,
        "",
        "",
        "",
        method,
        links,
        capability,
        "",
        "");
  }

  private static Outcome read(ProfileForm form) {
    BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
    return new Outcome(ProfileAdapter.read(form, Set.of(PARENT), errors), errors);
  }

  private record Outcome(Optional<ProfileDetails> details, BeanPropertyBindingResult errors) {

    List<String> faults() {
      return errors.getFieldErrors().stream().map(Outcome::said).toList();
    }

    private static String said(FieldError error) {
      return error.getField() + " " + error.getCode();
    }
  }
}
