package dev.slipway.elicitation.answer;

import dev.slipway.proposal.Proposal;
import dev.slipway.rubric.Question;
import dev.slipway.rubric.Rubrics;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What reviewers are asked about a proposal, first what matters most. */
@Component
public class AskedQuestions {

  private static final Set<String> BY_LEVEL = Set.of("reach", "safeguard", "scopeLimit");

  /** Less of what is uncertain than this is hardly worth asking first. */
  private static final double HARDLY = 0.001;

  private static final String BY_GENERALITY = "generalityMultiplier";

  private final Rubrics rubrics;
  private final ObjectProvider<QuestionRanking> rankings;

  AskedQuestions(Rubrics rubrics, ObjectProvider<QuestionRanking> rankings) {
    this.rubrics = rubrics;
    this.rankings = rankings;
  }

  /**
   * A question as it is asked of a proposal.
   *
   * @param share of all that is uncertain; 0 where it is not known or does not matter
   * @param matters whether the plan, as it stands, depends on the answer
   */
  public record Asked(Question question, double share, boolean matters) {

    public String key() {
      return question.key();
    }
  }

  /**
   * Every question.
   *
   * @param ranked whether the order says what matters most; else it is the rubric's
   */
  public record Questions(List<Asked> all, boolean ranked) {

    /** How much of what is uncertain these questions cover. */
    public double covered(Set<String> answered) {
      return all.stream()
          .filter(asked -> answered.contains(asked.key()))
          .mapToDouble(Asked::share)
          .sum();
    }
  }

  public Questions of(Proposal proposal) {
    Optional<Ranking> ranking =
        rankings.stream().flatMap(each -> each.of(proposal.id()).stream()).findFirst();
    List<Asked> all =
        applying(proposal).map(question -> asked(question, proposal, ranking)).toList();
    Comparator<Asked> order =
        Comparator.comparing(Asked::matters).thenComparing(Asked::share).reversed();
    return new Questions(all.stream().sorted(order).toList(), ranking.isPresent());
  }

  /** One of them by its key. */
  public Optional<Question> find(Proposal proposal, String key) {
    return applying(proposal).filter(question -> question.key().equals(key)).findFirst();
  }

  private Stream<Question> applying(Proposal proposal) {
    Set<String> outcomes =
        Stream.concat(proposal.threats().stream(), proposal.benefits().stream())
            .collect(Collectors.toSet());
    return rubrics.current().questions().stream().filter(question -> question.appliesTo(outcomes));
  }

  private static Asked asked(Question question, Proposal proposal, Optional<Ranking> ranking) {
    double share = ranking.map(found -> found.share(question.key())).orElse(0.0);
    return new Asked(
        question, share, ranking.isPresent() ? share >= HARDLY : planned(question, proposal));
  }

  /** Whether the plan reaches the level that a question is about, if it is about one. */
  private static boolean planned(Question question, Proposal proposal) {
    String[] parts = question.key().split("\\.");
    String level = parts[parts.length - 1];
    return Stream.of(parts).anyMatch(BY_LEVEL::contains)
        ? proposal.levels().contains(level)
        : !parts[0].equals(BY_GENERALITY);
  }
}
