package dev.slipway.scoring.assembly;

import dev.slipway.precedent.Precedents;
import dev.slipway.precedent.lag.ChosenCases;
import dev.slipway.precedent.lag.CopyLag;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.precedents.PrecedentsService;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the reference cases say for a proposal. */
@Component
class CaseLags {

  private final Precedents precedents;
  private final PrecedentsService choices;

  CaseLags(Precedents precedents, PrecedentsService choices) {
    this.precedents = precedents;
    this.choices = choices;
  }

  /**
   * By what was known on the day of decision; cases chosen by hand take the place of the model's
   * classes for the copy lag.
   *
   * @param proposalId null where the proposal has not been kept yet
   */
  Lags of(ModelProfile profile, LocalDate day, @Nullable UUID proposalId) {
    Set<String> modalities =
        profile.modalities().kind().stream().map(Enum::name).collect(Collectors.toSet());
    CopyLag copy =
        chosen(proposalId)
            .map(chosen -> precedents.copyLag(chosen, day))
            .orElseGet(() -> precedents.copyLag(modalities, day));
    return new Lags(copy, precedents.openLag(modalities, day).orElse(null));
  }

  private Optional<ChosenCases> chosen(@Nullable UUID proposalId) {
    return proposalId == null
        ? Optional.empty()
        : choices.of(proposalId).map(each -> new ChosenCases(each.keys()));
  }
}
