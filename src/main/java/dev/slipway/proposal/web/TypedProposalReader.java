package dev.slipway.proposal.web;

import dev.slipway.draft.form.FieldMaps;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.TypedProposal;
import dev.slipway.proposal.TypedProposals;
import dev.slipway.proposal.web.form.KeptChoices;
import dev.slipway.proposal.web.form.ProposalAdapter;
import dev.slipway.proposal.web.form.ProposalForm;
import dev.slipway.proposal.web.form.StepForm;
import dev.slipway.proposal.web.page.ProposalPages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;

/** Takes what can be read of a form, and says what it assumes for the rest. */
@Component
public class TypedProposalReader implements TypedProposals {

  private final ProposalAdapter adapter;
  private final ProposalPages pages;
  private final MessageSource messages;
  private final Clock clock;

  public TypedProposalReader(
      ProposalAdapter adapter, ProposalPages pages, MessageSource messages, Clock clock) {
    this.adapter = adapter;
    this.pages = pages;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public TypedProposal read(Map<String, List<String>> fields) {
    ProposalForm typed = FieldMaps.bind(fields, ProposalForm.class);
    Optional<ModelProfile> model = pages.model(typed.model());
    if (model.isEmpty()) {
      return new TypedProposal(null, List.of());
    }
    List<String> assumed = new ArrayList<>();
    ProposalForm form = mended(typed, model.get(), assumed);
    Optional<ProposalDetails> details =
        adapter.read(form, KeptChoices.of(form), new BeanPropertyBindingResult(form, "form"));
    return new TypedProposal(details.orElse(null), assumed);
  }

  /** The form with everything that is missing or cannot be read replaced or left out. */
  private ProposalForm mended(ProposalForm typed, ModelProfile model, List<String> assumed) {
    Set<String> wrong = wrong(typed);
    ProposalForm usual = pages.begin(model);
    ProposalForm rows =
        typed
            .withSteps(sound("steps", typed.steps(), wrong, "proposal.assumed.step", assumed))
            .withClaims(sound("claims", typed.claims(), wrong, "proposal.assumed.claim", assumed));
    Map<String, List<String>> fields = new LinkedHashMap<>(FieldMaps.of(rows));
    fields.put("question", List.of("?"));
    fields.put("confidentiality", List.of());
    if (wrong.contains("decisionDate")) {
      fields.put("decisionDate", List.of(LocalDate.now(clock).toString()));
      assumed.add(words("proposal.assumed.decisionDate"));
    }
    if (wrong.contains("horizonMonths")) {
      fields.put("horizonMonths", List.of(usual.horizonMonths()));
      assumed.add(words("proposal.assumed.horizonMonths", usual.horizonMonths()));
    }
    if (wrong.contains("scope")) {
      fields.put("scope", List.of(usual.scope()));
      assumed.add(words("proposal.assumed.scope"));
    }
    if (wrong.contains("outcomeScale")) {
      fields.put("outcomeScale", List.of(usual.outcomeScale()));
    }
    if (wrong.contains("modifications")) {
      fields.put("modifications", List.of());
      assumed.add(words("proposal.assumed.modifications"));
    }
    return FieldMaps.bind(fields, ProposalForm.class);
  }

  private Set<String> wrong(ProposalForm typed) {
    BeanPropertyBindingResult errors = new BeanPropertyBindingResult(typed, "form");
    adapter.read(typed, KeptChoices.of(typed), errors);
    Set<String> wrong = new HashSet<>();
    errors.getFieldErrors().forEach(error -> wrong.add(row(error.getField())));
    return wrong;
  }

  /** The field, or the row that it belongs to. */
  private static String row(String field) {
    int end = field.indexOf(']');
    return end < 0 ? field : field.substring(0, end + 1);
  }

  private <T> List<T> sound(
      String list, List<T> rows, Set<String> wrong, String code, List<String> assumed) {
    List<Integer> left =
        IntStream.range(0, rows.size())
            .filter(i -> wrong.contains(list + "[" + i + "]"))
            .boxed()
            .toList();
    left.stream()
        .filter(i -> !(rows.get(i) instanceof StepForm step && step.isUntouched()))
        .forEach(i -> assumed.add(words(code, i + 1)));
    return IntStream.range(0, rows.size())
        .filter(i -> !left.contains(i))
        .mapToObj(rows::get)
        .toList();
  }

  private String words(String key, Object... args) {
    return messages.getMessage(key, args, LocaleContextHolder.getLocale());
  }
}
