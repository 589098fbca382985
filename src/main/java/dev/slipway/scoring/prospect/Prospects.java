package dev.slipway.scoring.prospect;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.ScenarioSheets;
import dev.slipway.scoring.assembly.UnscorableException;
import dev.slipway.scoring.compute.ComputePool;
import dev.slipway.scoring.prospect.Prospect.Likelihoods;
import dev.slipway.scoring.prospect.Prospect.Line;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works out what a version of the rubric would make of open proposals, before it is adopted. */
@Service
public class Prospects {

  private final ProspectTable table;
  private final Rubrics rubrics;
  private final ProposalService proposals;
  private final ScenarioSheets sheets;
  private final ComputePool pool;
  private final Clock clock;
  private final TransactionTemplate reading;

  Prospects(
      ProspectTable table,
      Rubrics rubrics,
      ProposalService proposals,
      ScenarioSheets sheets,
      ComputePool pool,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.table = table;
    this.rubrics = rubrics;
    this.proposals = proposals;
    this.sheets = sheets;
    this.pool = pool;
    this.clock = clock;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  /** What was worked out last; nothing before that. */
  public Optional<Prospect> of(int version) {
    return table.find(version);
  }

  /** Works it out and keeps it, each proposal by the same answers and draws before and after. */
  public void make(int version) {
    List<Asked> asked =
        Objects.requireNonNull(
            reading.execute(status -> asked(rubrics.version(version).orElseThrow())));
    Line[] lines = new Line[asked.size()];
    pool.inPieces(lines.length, i -> lines[i] = asked.get(i).scored());
    table.put(
        version, new Prospect(clock.instant().truncatedTo(ChronoUnit.MICROS), List.of(lines)));
  }

  private List<Asked> asked(Rubric next) {
    return Stream.of(ProposalState.values())
        .filter(ProposalState.UNDECIDED::contains)
        .flatMap(state -> proposals.in(state).stream())
        .map(proposal -> asked(proposal, next))
        .toList();
  }

  private Asked asked(Proposal proposal, Rubric next) {
    Rubric now = rubrics.of(proposal.id());
    Basis basis = sheets.bases(proposal).get(0);
    return new Asked(
        new Line(proposal.id(), basis, now.version(), null, null),
        scenario(proposal, basis, now),
        scenario(proposal, basis, next));
  }

  private @Nullable Scenario scenario(Proposal proposal, Basis basis, Rubric rubric) {
    try {
      return sheets.sheetOf(proposal, basis, rubric).scenario();
    } catch (UnscorableException incomplete) {
      return null;
    }
  }

  /** A proposal, and the scenarios that each of the two versions makes of it. */
  private record Asked(Line line, @Nullable Scenario before, @Nullable Scenario after) {

    Line scored() {
      return new Line(
          line.proposalId(), line.basis(), line.from(), likelihoods(before), likelihoods(after));
    }

    private static @Nullable Likelihoods likelihoods(@Nullable Scenario scenario) {
      if (scenario == null) {
        return null;
      }
      Assessment planned =
          PathwayModel.compare(scenario, PathwayModel.planned(scenario), Options.standard())
              .after();
      return new Likelihoods(planned.bad().mean(), planned.good().mean());
    }
  }
}
