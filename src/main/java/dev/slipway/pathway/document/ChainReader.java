package dev.slipway.pathway.document;

import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.question.Measure;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the chain of a threat, step by step, and the answers to what is asked about it. */
final class ChainReader {

  static final int MOST_STEPS = 8;

  private final Faults faults;
  private final String threat;
  private final Map<Question, Quantity> answers;
  private final Set<String> ids = new HashSet<>();

  ChainReader(Faults faults, String threat, Map<Question, Quantity> answers) {
    this.faults = faults;
    this.threat = threat;
    this.answers = answers;
  }

  List<ChainStep> steps(Members in) {
    if (in.has("ratePerYear")) {
      faults.add(in.at("ratePerYear"), "chain.rate");
    }
    if (in.tree("steps") instanceof List<?> list && list.isEmpty()) {
      faults.add(in.at("steps"), "chain.empty", MOST_STEPS);
    }
    return in.each("steps", MOST_STEPS, this::step);
  }

  private ChainStep step(@Nullable Object tree, String pointer) {
    Members in = Members.of(tree, pointer, faults, "id", "kind", "with", "without");
    String id = in.id("id");
    if (!ids.add(id) && !id.isEmpty()) {
      faults.add(in.at("id"), "id.twice", Faults.shown(id));
    }
    ChainStep step = new ChainStep(id, in.level("kind", Measure.class), in.has("without"));
    read(in, "with", step.with(threat));
    if (step.hasWithout()) {
      read(in, "without", step.without(threat));
    }
    return step;
  }

  private void read(Members in, String side, Question question) {
    answers.put(question, in.quantity(side, question.range()));
  }
}
