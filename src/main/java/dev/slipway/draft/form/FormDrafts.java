package dev.slipway.draft.form;

import dev.slipway.account.quota.QuotaExceededException;
import dev.slipway.draft.Draft;
import dev.slipway.draft.DraftTooLargeException;
import dev.slipway.draft.DraftUpdate;
import dev.slipway.draft.Drafts;
import dev.slipway.draft.FormAddress;
import dev.slipway.draft.NoSuchFormException;
import dev.slipway.draft.Typing;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Opens forms with what was typed in them, and settles a Save that comes after another: the
 * person's own Saves never stand in their way, somebody else's are put beside what was typed.
 */
@Component
public class FormDrafts {

  /** Name of the request parameter that says which side to take for a part. */
  public static final String TAKE = "take.";

  private static final String THEIRS = "theirs";

  private final Drafts drafts;

  FormDrafts(Drafts drafts) {
    this.drafts = drafts;
  }

  /**
   * The form with the reader's draft laid over it.
   *
   * @param stands the form as it stands, with its version; empty for something new
   * @param versionField the field that carries the version
   */
  public <F extends Record> OpenedForm<F> open(FormAddress form, F stands, String versionField) {
    Optional<Draft> found = drafts.find(form);
    if (found.isEmpty()) {
      return new OpenedForm<>(stands, DraftNote.none(form));
    }
    Draft draft = found.get();
    Map<String, List<String>> fields = FieldMaps.of(stands);
    String version = text(versionField, fields);
    boolean others = !version.equals(draft.basis()) && !ownSince(form, draft.basis(), version);
    fields.keySet().removeIf(name -> draft.rows().contains(FieldMaps.part(name)));
    fields.putAll(draft.fields());
    fields.put(versionField, List.of(others ? draft.basis() : version));
    return new OpenedForm<>(
        bind(fields, stands),
        new DraftNote(form.path(), draft.revision(), draft.typedAt(), others));
  }

  /**
   * What is to be saved.
   *
   * @param typed the form as it was sent, with the version that it was opened with
   * @param stands the form as it stands
   * @param sent every parameter of the request; among them what was chosen, if it was asked
   */
  public <F extends Record> MergeResult<F> settle(
      FormAddress form, F typed, F stands, String versionField, Map<String, String> sent) {
    Map<String, List<String>> mine = FieldMaps.of(typed);
    Map<String, List<String>> theirs = FieldMaps.of(stands);
    String seen = text(versionField, mine);
    String current = text(versionField, theirs);
    List<Difference> differences = differences(mine, theirs, versionField, touched(form));
    if (seen.equals(current)) {
      return settled(typed, mine, chosen(differences, sent), versionField, current);
    }
    if (differences.isEmpty()) {
      return settled(typed, mine, List.of(), versionField, current);
    }
    if (drafts.find(form).isPresent() && ownSince(form, seen, current)) {
      List<Difference> untouched = differences.stream().filter(each -> !each.touched()).toList();
      return settled(typed, mine, untouched, versionField, current);
    }
    return new MergeResult<>(typed, differences);
  }

  /** Keeps what a refused Save sent, so that it is there when the form is opened again. */
  public <F extends Record> DraftNote keep(
      FormAddress form, String title, F typed, F stands, String versionField) {
    Map<String, List<String>> mine = FieldMaps.of(typed);
    List<Difference> differences = differences(mine, FieldMaps.of(stands), versionField, Set.of());
    Map<String, Typing> fields = new HashMap<>();
    Set<String> rows = new TreeSet<>();
    for (Difference difference : differences) {
      if (difference.hasRows()) {
        rows.add(difference.part());
      }
      difference
          .mine()
          .forEach((name, texts) -> fields.put(name, new Typing(texts, Long.MAX_VALUE)));
    }
    rows.forEach(fields::remove);
    try {
      String seen = text(versionField, mine);
      String basis = number(seen) >= 0 ? seen : "";
      drafts.keep(new DraftUpdate(form, title, basis, 0, fields, rows));
    } catch (DraftTooLargeException | QuotaExceededException | NoSuchFormException refused) {
      // What was sent stands on the page that refuses it, which says what is wrong with it.
      return DraftNote.none(form);
    }
    long revision = drafts.find(form).map(Draft::revision).orElse(0L);
    return new DraftNote(form.path(), revision, null, false);
  }

  /** Likewise, unless more is known already: what was typed, field by field. */
  public <F extends Record> void keepIfUnknown(
      FormAddress form, String title, F typed, F stands, String versionField) {
    if (drafts.find(form).isEmpty()) {
      keep(form, title, typed, stands, versionField);
    }
  }

  private static List<Difference> chosen(List<Difference> differences, Map<String, String> sent) {
    return differences.stream()
        .filter(each -> THEIRS.equals(sent.get(TAKE + each.part())))
        .toList();
  }

  private static List<Difference> differences(
      Map<String, List<String>> mine,
      Map<String, List<String>> theirs,
      String versionField,
      Set<String> touched) {
    return Difference.between(mine, theirs, touched).stream()
        .filter(each -> !each.part().equals(versionField))
        .toList();
  }

  private Set<String> touched(FormAddress form) {
    return drafts
        .find(form)
        .map(
            draft ->
                draft.fields().keySet().stream().map(FieldMaps::part).collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  /** The form with their side taken for these parts, as a change of the version that stands. */
  private static <F extends Record> MergeResult<F> settled(
      F typed,
      Map<String, List<String>> mine,
      List<Difference> takeTheirs,
      String versionField,
      String current) {
    Map<String, List<String>> fields = new LinkedHashMap<>(mine);
    for (Difference difference : takeTheirs) {
      fields.keySet().removeIf(name -> FieldMaps.part(name).equals(difference.part()));
      fields.putAll(difference.theirs());
    }
    fields.put(versionField, List.of(current));
    return new MergeResult<>(bind(fields, typed), List.of());
  }

  private boolean ownSince(FormAddress form, String seen, String current) {
    return number(seen) >= 0
        && number(current) >= 0
        && drafts.savedAll(form, number(seen), number(current));
  }

  private static int number(String version) {
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
  }

  private static String text(String name, Map<String, List<String>> fields) {
    List<String> texts = fields.getOrDefault(name, List.of());
    return texts.isEmpty() ? "" : texts.get(0);
  }

  @SuppressWarnings("unchecked")
  private static <F extends Record> F bind(Map<String, List<String>> fields, F like) {
    return FieldMaps.bind(fields, (Class<F>) like.getClass());
  }
}
