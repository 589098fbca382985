package dev.slipway.elicitation.answer;

import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.Proposal;
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

  /** Less of what is uncertain than this is hardly worth asking first. */
  private static final double HARDLY = 0.001;

  private final Rubrics rubrics;
  private final ObjectProvider<QuestionRanking> rankings;
  private final ObjectProvider<StartingPoint> starts;

  AskedQuestions(
      Rubrics rubrics,
      ObjectProvider<QuestionRanking> rankings,
      ObjectProvider<StartingPoint> starts) {
    this.rubrics = rubrics;
    this.rankings = rankings;
    this.starts = starts;
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
    public double covered(Set<Question> answered) {
      return all.stream()
          .filter(asked -> answered.contains(asked.question()))
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

  /** What the proposal starts from, for the model in hand; what cannot be compared is left out. */
  public Answers starting(Proposal proposal) {
    return starts.stream()
        .findFirst()
        .map(start -> start.of(proposal))
        .orElseGet(() -> rubrics.of(proposal.id()).answers());
  }

  private Stream<Question> applying(Proposal proposal) {
    Set<String> outcomes =
        Stream.concat(proposal.threats().stream(), proposal.benefits().stream())
            .collect(Collectors.toSet());
    return Stream.concat(
        rubrics.of(proposal.id()).questions().stream()
            .filter(question -> question.appliesTo(outcomes)),
        starting(proposal).questions().stream()
            .filter(question -> question.family().subject() == Family.Subject.MODIFICATION)
            .sorted(Comparator.comparing(Question::key)));
  }

  private static Asked asked(Question question, Proposal proposal, Optional<Ranking> ranking) {
    double share = ranking.map(found -> found.share(question)).orElse(0.0);
    return new Asked(
        question, share, ranking.isPresent() ? share >= HARDLY : planned(question, proposal));
  }

  /** Whether the plan reaches the level that a question is about, if it is about one. */
  private static boolean planned(Question question, Proposal proposal) {
    Enum<?> level = question.level();
    return level == null
        || (!(level instanceof Generality) && proposal.levels().contains(level.name()));
  }
}
