package dev.slipway.proposal.web.page;

import dev.slipway.draft.form.FieldMaps;
import dev.slipway.proposal.web.form.KeptChoices;
import dev.slipway.proposal.web.form.ProposalAdapter;
import dev.slipway.proposal.web.form.ProposalForm;
import dev.slipway.proposal.web.form.StepForm;
import dev.slipway.proposal.web.page.FormProgress.Gap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/** Says of a form what it still lacks, by the rules by which it will be read. */
@Component
public class FormProgressReader {

  private static final Pattern ROW = Pattern.compile("(steps|claims)\\[(\\d+)]\\.(\\w+).*");
  private static final String FIRST_STEP = "steps[0].access";

  private final ProposalAdapter adapter;
  private final MessageSource messages;

  FormProgressReader(ProposalAdapter adapter, MessageSource messages) {
    this.adapter = adapter;
    this.messages = messages;
  }

  /**
   * What it lacks.
   *
   * @param kept what the proposal has already and may keep
   */
  FormProgress of(ProposalForm form, KeptChoices kept) {
    BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
    adapter.read(
        form, new KeptChoices(kept.outcomeScale(), Set.copyOf(form.modifications())), errors);
    Map<String, List<String>> fields = FieldMaps.of(form);
    Map<String, Gap> gaps = new LinkedHashMap<>();
    for (FieldError error : errors.getFieldErrors()) {
      String path = error.getField();
      gaps.putIfAbsent(path, new Gap(path, label(path), empty(path, fields)));
    }
    // Without a step the draft can be saved; it is the score that wants one.
    if (form.steps().stream().allMatch(StepForm::isUntouched)) {
      String path = form.steps().isEmpty() ? "steps" : FIRST_STEP;
      gaps.put(path, new Gap(path, words("proposal.gap.firstStep"), true));
      gaps.remove("steps[0].month");
    }
    return new FormProgress(new ArrayList<>(gaps.values()));
  }

  private static boolean empty(String path, Map<String, List<String>> fields) {
    return fields.getOrDefault(path, List.of()).stream().allMatch(String::isBlank)
        && fields.keySet().stream()
            .filter(name -> name.startsWith(path + "."))
            .allMatch(
                name -> fields.getOrDefault(name, List.of()).stream().allMatch(String::isBlank));
  }

  /** What the page calls a field. */
  String label(String path) {
    Matcher row = ROW.matcher(path);
    if (row.matches()) {
      int number = Integer.parseInt(row.group(2)) + 1;
      String list = row.group(1).equals("steps") ? "proposal.step" : "proposal.claim";
      String of = list.equals("proposal.step") ? list : "proposal.gap.claim";
      return words(of, number) + ": " + words(list + "." + row.group(3));
    }
    return words(
        switch (path) {
          case "modifications" -> "proposal.part.modifications";
          case "confidentiality" -> "proposal.mark";
          case "steps" -> "proposal.part.plan";
          case "threats" -> "proposal.gap.outcomes";
          default -> "proposal." + path;
        });
  }

  private String words(String key, Object... args) {
    return messages.getMessage(key, args, LocaleContextHolder.getLocale());
  }
}
