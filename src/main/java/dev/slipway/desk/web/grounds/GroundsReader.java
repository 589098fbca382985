package dev.slipway.desk.web.grounds;

import dev.slipway.desk.web.QuantityView;
import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Question;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.flag.Flag;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.FrameworkStep;
import dev.slipway.proposal.evidence.imported.ImportedResults;
import dev.slipway.proposal.interest.Retention;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a proposal argues from in one short transaction. */
@Component
public class GroundsReader {

  private static final Set<Family> READINESS =
      EnumSet.of(Family.READINESS_CEILING, Family.READINESS_HALF_TIME, Family.LEARNING);

  private final ProposalService proposals;
  private final EvidenceService evidence;
  private final ProfileService profiles;
  private final Rubrics rubrics;
  private final QuestionWords words;
  private final Retention retention;
  private final MovedReader moved;
  private final ImportedResults imported;

  GroundsReader(
      ProposalService proposals,
      EvidenceService evidence,
      ProfileService profiles,
      Rubrics rubrics,
      QuestionWords words,
      Retention retention,
      MovedReader moved,
      ImportedResults imported) {
    this.proposals = proposals;
    this.evidence = evidence;
    this.profiles = profiles;
    this.rubrics = rubrics;
    this.words = words;
    this.retention = retention;
    this.moved = moved;
    this.imported = imported;
  }

  /** Everything, or nothing if there is no such proposal. */
  @Transactional(readOnly = true)
  public Optional<Grounds> read(UUID proposalId) {
    return proposals.find(proposalId).map(this::read);
  }

  private Grounds read(Proposal proposal) {
    Rubric rubric = rubrics.current();
    List<Evidence> all = evidence.of(proposal.id());
    Words said = new Words(rubric, moved.of(proposal.id(), all, rubric));
    List<Evidence> standing = all.stream().filter(each -> !each.withdrawn()).toList();
    Set<Question> applying = applying(proposal, rubric);
    Set<Question> supported =
        standing.stream()
            .flatMap(each -> each.details().questions().stream())
            .flatMap(question -> rubric.asked(question).stream())
            .collect(Collectors.toSet());
    return new Grounds(
        proposal.threats().stream().map(rubric::threatName).toList(),
        readiness(rubric),
        Arrays.stream(FrameworkStep.values()).map(step -> step(step, standing, said)).toList(),
        views(standing.stream(), said),
        views(all.stream().filter(Evidence::withdrawn), said),
        applying.size(),
        (int) applying.stream().filter(supported::contains).count(),
        proposal.claims().stream()
            .map(Claim::question)
            .filter(question -> !supported.contains(question))
            .map(question -> label(rubric, question))
            .toList(),
        proposal.claims().size(),
        flags(proposal),
        imported.offered(proposal).size(),
        Retention.keptUntil(proposal, rubric.policy().retentionMonths()).orElse(null),
        retention.isDue(proposal, rubric.policy().retentionMonths()),
        !proposal.isWithdrawn());
  }

  /** What entries are shown with. */
  private record Words(Rubric rubric, Map<UUID, MovedView> moved) {}

  private static Set<Question> applying(Proposal proposal, Rubric rubric) {
    Set<String> outcomes =
        Stream.concat(proposal.threats().stream(), proposal.benefits().stream())
            .collect(Collectors.toSet());
    return rubric.questions().stream()
        .filter(question -> question.appliesTo(outcomes))
        .collect(Collectors.toSet());
  }

  private Grounds.Step step(FrameworkStep step, List<Evidence> standing, Words said) {
    return new Grounds.Step(
        step.name(),
        views(standing.stream().filter(each -> each.details().steps().contains(step)), said));
  }

  private List<EvidenceView> views(Stream<Evidence> entries, Words said) {
    return entries
        .map(
            each ->
                EvidenceView.of(
                    each,
                    each.details().questions().stream()
                        .map(question -> label(said.rubric(), question))
                        .toList(),
                    said.moved().get(each.id())))
        .toList();
  }

  private List<Grounds.Answer> readiness(Rubric rubric) {
    return rubric.questions().stream()
        .filter(question -> READINESS.contains(question.family()))
        .flatMap(question -> answer(rubric, question))
        .toList();
  }

  private Stream<Grounds.Answer> answer(Rubric rubric, Question question) {
    return rubric.answers().find(question).stream()
        .map(
            starting ->
                new Grounds.Answer(
                    words.label(rubric, question),
                    QuantityView.of(starting, question.unit().code()),
                    QuantityView.says(question.unit().code()) ? "" : words.unit(question)));
  }

  /** In words; the key itself where the rubric no longer asks it. */
  private String label(Rubric rubric, Question question) {
    return rubric.asked(question).map(asked -> words.label(rubric, asked)).orElseGet(question::key);
  }

  private List<Flag> flags(Proposal proposal) {
    return profiles.find(proposal.modelId()).map(profiles::flags).orElse(List.of());
  }
}
