package dev.slipway.precedent.cases;

import dev.slipway.audit.Change;
import dev.slipway.precedent.file.CaseColumns;
import dev.slipway.precedent.file.CaseText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has changed in a row, field by field, for the trail. */
final class CaseDifference {

  private CaseDifference() {}

  /** Every field of a new row that is not empty, or those that differ. */
  static List<Change> between(@Nullable CaseDetails before, CaseDetails after) {
    List<String> now = CaseText.values(after);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      String old = before == null ? "" : CaseText.values(before).get(i);
      Change.between("case." + CaseColumns.ALL.get(i), given(old), given(now.get(i)))
          .forEach(changes::add);
    }
    return changes;
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
