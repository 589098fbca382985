package dev.slipway.proposal.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the form's smaller buttons do: rows come and go, and nothing typed is lost. */
public final class Rearrangement {

  static final String ADD_STEP = "addStep";
  static final String ADD_CLAIM = "addClaim";
  public static final String SUGGEST = "suggest";

  private static final Pattern REMOVE = Pattern.compile("remove(Step|Claim)-(\\d{1,4})");

  private Rearrangement() {}

  /** The form after a button was pressed; unchanged if there is no such button. */
  public static ProposalForm apply(ProposalForm form, String button) {
    if (button.equals(ADD_STEP) && form.steps().size() < StepsReader.MOST) {
      return form.withSteps(with(form.steps(), StepForm.EMPTY));
    }
    if (button.equals(ADD_CLAIM) && mayClaim(form)) {
      return form.withClaims(with(form.claims(), ClaimForm.on(form.addedClaim())));
    }
    Matcher remove = REMOVE.matcher(button);
    if (!remove.matches()) {
      return form;
    }
    int row = Integer.parseInt(remove.group(2));
    return remove.group(1).equals("Step")
        ? without(form.steps(), row, form, ProposalForm::withSteps)
        : without(form.claims(), row, form, ProposalForm::withClaims);
  }

  private static boolean mayClaim(ProposalForm form) {
    return !form.addedClaim().isBlank()
        && form.claims().stream().noneMatch(each -> each.question().equals(form.addedClaim()));
  }

  private static <T> List<T> with(List<T> rows, T added) {
    List<T> more = new ArrayList<>(rows);
    more.add(added);
    return more;
  }

  private static <T> ProposalForm without(
      List<T> rows,
      int row,
      ProposalForm form,
      BiFunction<ProposalForm, List<T>, ProposalForm> set) {
    if (row >= rows.size()) {
      return form;
    }
    List<T> fewer = new ArrayList<>(rows);
    fewer.remove(row);
    return set.apply(form, fewer);
  }
}
