package dev.slipway.desk.web.trial;

import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.form.ErrorLine;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.modality.Modality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** Puts together what the page shows around the answer. */
@Component
class TryPages {

  /** The questions in the order of the page. */
  private static final List<String> ORDER =
      List.of("outputs", "generality", "access", "scope", "compute", "parameters", "day");

  private final Clock clock;
  private final MessageSource messages;
  private final Choices choices;

  TryPages(Clock clock, MessageSource messages) {
    this.clock = clock;
    this.messages = messages;
    this.choices = new Choices(messages);
  }

  /** The release, or nothing with the faults in {@code errors}; decided today unless it says. */
  Optional<Tried> read(TryForm form, Errors errors) {
    return TryAdapter.read(form, LocalDate.now(clock), errors);
  }

  /** The whole page; the model already holds the form, and the answer if there is one. */
  String page(TryForm form, @Nullable Errors errors, Model page) {
    page.addAttribute(
        "day",
        read(form, new BeanPropertyBindingResult(form, "form")).map(Tried::day).orElse(null));
    page.addAttribute("releases", RealReleases.byKind());
    page.addAttribute("modalities", choices.of("level.modality.", Modality.values()));
    page.addAttribute("generalities", levels("level.generality.", GeneralityLevel.values()));
    page.addAttribute("accesses", levels("level.access.", AccessLevel.values()));
    page.addAttribute("scopes", levels("level.scope.", DeploymentScope.values()));
    if (errors != null) {
      page.addAttribute("problems", problems(errors));
    }
    return "desk/try";
  }

  /** What is missing or cannot be read, in the order of the questions. */
  List<ErrorLine> problems(Errors errors) {
    return ErrorLine.of(errors, ORDER, this::label, messages);
  }

  private String label(String path) {
    return choices.text("try." + path.replaceFirst("\\..*", ""));
  }

  private List<Choice> levels(String prefix, Enum<?>... constants) {
    return choices.orNone("profile.choose", Choices.inFull(choices.of(prefix, constants)));
  }
}
