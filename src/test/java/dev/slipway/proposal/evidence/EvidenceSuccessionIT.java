package dev.slipway.proposal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.Actor;
import dev.slipway.audit.Change;
import dev.slipway.audit.Trail;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.ProposalService;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal that is begun from another one starts with its evidence. */
class EvidenceSuccessionIT extends IntegrationTest {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  @Autowired private EvidenceService service;
  @Autowired private EvidenceEntries entries;
  @Autowired private Actor actor;
  @Autowired private ProposalService proposals;
  @Autowired private ProfileService profiles;
  @Autowired private Trail trail;

  private UUID model;
  private UUID earlier;

  @BeforeEach
  void aProposal() {
    model = profiles.add(ProfilesForTests.details("Heir " + UUID.randomUUID())).id();
    earlier = proposals.create(ProposalExamples.of(model)).id();
  }

  @Test
  void takesOverWhatStandsWithCountsValidityAndFile() {
    EvidenceDetails stale = EvidenceExamples.measured(TODAY.minusYears(2), 6);
    NewFile file = FilesForTests.handedIn("a.pdf", FilesForTests.pdf()).orElseThrow();
    Evidence first = service.add(earlier, stale, file);
    Evidence second = service.add(earlier, EvidenceExamples.measured(TODAY, 6), null);
    Evidence wrong = service.add(earlier, EvidenceExamples.redTeam("Wrong model"), null);
    service.withdraw(earlier, wrong.id(), wrong.version(), "Wrong model");
    long files = entries.countFilesOf(actor.name());
    long bytes = entries.bytesOfFilesOf(actor.name());

    UUID later = proposals.anew(earlier, model).id();

    List<Evidence> taken = service.of(later);
    assertThat(taken).extracting(Evidence::details).containsExactly(stale, second.details());
    assertThat(taken).extracting(Evidence::copiedFrom).containsExactly(first.id(), second.id());
    assertThat(taken)
        .extracting(Evidence::measuredSince)
        .containsExactlyElementsOf(
            service.of(earlier).stream()
                .filter(each -> !each.withdrawn())
                .map(Evidence::measuredSince)
                .toList());
    assertThat(taken).extracting(each -> each.isStaleOn(TODAY)).containsExactly(true, false);
    assertThat(taken.get(0).file()).isEqualTo(file.description());
    assertThat(service.chunk(taken.get(0), 0)).contains(FilesForTests.pdf());
    assertThat(entries.countFilesOf(actor.name())).isEqualTo(files);
    assertThat(entries.bytesOfFilesOf(actor.name())).isEqualTo(bytes);
    Trail.Line line =
        trail.newestFirst(later.toString(), 0).getContent().stream()
            .filter(each -> each.action().equals("evidence.taken"))
            .findFirst()
            .orElseThrow();
    assertThat(line.changes())
        .contains(
            new Change("file", null, "a.pdf, SHA-256 " + file.description().sha256()),
            new Change("until", null, stale.validUntil().toString()));
    assertThat(line.changes()).extracting(Change::field).containsOnlyOnce("until");
  }

  @Test
  void changingOrWithdrawingWhatWasTakenOverLeavesTheEarlierOneAsItWas() {
    Evidence first = service.add(earlier, EvidenceExamples.redTeam("Nothing found"), null);
    UUID later = proposals.copyOf(earlier, List.of(), "Again?").id();
    Evidence copy = service.of(later).get(0);
    service.change(later, copy.id(), copy.version(), EvidenceExamples.redTeam("Two found"), null);
    int version = service.of(later).get(0).version();
    service.withdraw(later, copy.id(), version, "Measured anew");
    assertThat(service.find(earlier, first.id()).orElseThrow().details().result())
        .isEqualTo("Nothing found");
    assertThat(service.of(earlier)).noneMatch(Evidence::withdrawn);
  }

  @Test
  void proposalWithoutEvidenceLeavesNoLine() {
    UUID later = proposals.anew(earlier, model).id();
    assertThat(service.of(later)).isEmpty();
    assertThat(trail.newestFirst(later.toString(), 0).getContent())
        .extracting(Trail.Line::action)
        .doesNotContain("evidence.taken");
  }
}
