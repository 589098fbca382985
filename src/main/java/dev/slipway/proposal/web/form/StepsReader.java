package dev.slipway.proposal.web.form;

import dev.slipway.form.Fields;
import dev.slipway.profile.AccessLevel;
import dev.slipway.proposal.PlanStep;
import dev.slipway.stats.text.NumberUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the plan; a row in which nothing was typed is none. */
final class StepsReader {

  static final int MOST = 60;

  private final Fields fields;

  StepsReader(Fields fields) {
    this.fields = fields;
  }

  List<PlanStep> read(List<StepForm> typed) {
    if (typed.stream().filter(row -> !row.isEmpty()).count() > MOST) {
      fields.refuse("steps", "proposal.refused.steps.many", MOST);
      return List.of();
    }
    List<PlanStep> steps = new ArrayList<>();
    Map<Integer, Integer> rowOfMonth = new HashMap<>();
    for (int i = 0; i < typed.size(); i++) {
      PlanStep step = typed.get(i).isEmpty() ? null : read("steps[" + i + "].", typed.get(i));
      if (step != null) {
        Integer earlier = rowOfMonth.putIfAbsent(step.afterMonths(), i);
        if (earlier != null) {
          fields.refuse("steps[" + i + "].month", "proposal.refused.step.twice", earlier + 1);
        }
        steps.add(step);
      }
    }
    return steps;
  }

  private @Nullable PlanStep read(String path, StepForm typed) {
    Integer month =
        fields.whole(
            path + "month",
            typed.month(),
            NumberUnit.MONTHS,
            0,
            PlanStep.LATEST_MONTH,
            "proposal.refused.step.month");
    AccessLevel access =
        fields.level(
            path + "access", typed.access(), AccessLevel.class, "proposal.refused.step.access");
    Boolean shown = shown(path + "shown", typed.shown());
    return month == null || access == null ? null : new PlanStep(month, access, shown);
  }

  private @Nullable Boolean shown(String path, String typed) {
    return switch (typed) {
      case "" -> null;
      case "yes" -> true;
      case "no" -> false;
      default -> {
        fields.refuse(path, "proposal.refused.step.shown");
        yield null;
      }
    };
  }
}
