package dev.slipway.catalogue.editor;

import java.util.ArrayList;
import java.util.List;

/** Adds and removes rows of the editor; everything typed in the other rows stays. */
public final class EffectRows {

  /** More effects than this do not make a modification that anybody can judge. */
  public static final int MOST = 20;

  private static final String ADD = "add";
  private static final String REMOVE = "remove-";

  private EffectRows() {}

  /**
   * The rows after a button of the editor was pressed.
   *
   * @param button {@code add}, {@code remove-} and the row's number, or anything else to leave the
   *     rows as they are
   */
  public static List<EffectForm> after(String button, List<EffectForm> rows) {
    List<EffectForm> result = new ArrayList<>(rows);
    if (button.equals(ADD) && result.size() < MOST) {
      result.add(EffectForm.empty());
    }
    if (button.startsWith(REMOVE)) {
      removed(button.substring(REMOVE.length()), result);
    }
    return List.copyOf(result);
  }

  private static void removed(String number, List<EffectForm> rows) {
    if (number.matches("\\d{1,3}") && Integer.parseInt(number) < rows.size()) {
      rows.remove(Integer.parseInt(number));
    }
  }
}
