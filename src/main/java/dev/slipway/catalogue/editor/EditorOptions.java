package dev.slipway.catalogue.editor;

import dev.slipway.form.Choice;
import java.util.ArrayList;
import java.util.List;

/** What can be chosen in the editor, in words; the model attribute {@code editor} of its pages. */
public record EditorOptions(
    List<Choice> targets,
    List<Choice> access,
    List<Choice> scopes,
    List<Choice> generalities,
    List<Choice> assurances,
    List<Choice> kinds,
    List<Choice> threats,
    List<Choice> benefits,
    int most) {

  /** Which fields an effect on this target has. */
  public EffectMembers members(String target) {
    return EffectMembers.of(target);
  }

  /** What can be chosen as {@code of}, with what was chosen before but is no longer known. */
  public List<Choice> threatsWith(List<String> chosen) {
    return with(threats, chosen);
  }

  public List<Choice> benefitsWith(List<String> chosen) {
    return with(benefits, chosen);
  }

  private static List<Choice> with(List<Choice> known, List<String> chosen) {
    List<Choice> all = new ArrayList<>(known);
    chosen.stream()
        .filter(id -> known.stream().noneMatch(each -> each.value().equals(id)))
        .forEach(id -> all.add(Choice.of(id, id)));
    return all;
  }
}
