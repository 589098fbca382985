package dev.slipway.decision.rubric.web;

import dev.slipway.decision.rubric.web.EffectsView.Likelihoods;
import dev.slipway.decision.rubric.web.EffectsView.Row;
import dev.slipway.elicitation.Veil;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.ProposalState;
import dev.slipway.scoring.prospect.Prospect;
import dev.slipway.scoring.prospect.Prospect.Line;
import dev.slipway.scoring.prospect.Prospects;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a version would make of the proposals that are still open. */
@Component
class EffectsReader {

  private final Prospects prospects;
  private final ProposalService proposals;
  private final Veil veil;

  EffectsReader(Prospects prospects, ProposalService proposals, Veil veil) {
    this.prospects = prospects;
    this.proposals = proposals;
    this.veil = veil;
  }

  Optional<EffectsView> of(int version) {
    return prospects.of(version).map(this::view);
  }

  private EffectsView view(Prospect prospect) {
    Map<UUID, Proposal> open =
        new HashMap<>(proposals.among(prospect.lines().stream().map(Line::proposalId).toList()));
    open.values().removeIf(each -> !ProposalState.UNDECIDED.contains(each.state()));
    Set<UUID> hidden = veil.hiddenProposals();
    List<Row> rows =
        prospect.lines().stream()
            .filter(each -> open.containsKey(each.proposalId()))
            .filter(each -> !hidden.contains(each.proposalId()))
            .sorted(Comparator.comparingDouble((Line each) -> -Math.abs(each.change())))
            .map(each -> row(each, Objects.requireNonNull(open.get(each.proposalId()))))
            .toList();
    return new EffectsView(prospect.madeAt(), rows, open.size() - rows.size());
  }

  private static Row row(Line line, Proposal proposal) {
    return new Row(
        line.proposalId(),
        proposal.question(),
        line.basis().name(),
        line.from(),
        likelihoods(line.before()),
        likelihoods(line.after()));
  }

  private static @Nullable Likelihoods likelihoods(Prospect.@Nullable Likelihoods found) {
    return found == null ? null : new Likelihoods(found.bad(), found.good());
  }
}
