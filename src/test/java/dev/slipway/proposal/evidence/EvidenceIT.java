package dev.slipway.proposal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.Actor;
import dev.slipway.audit.Change;
import dev.slipway.audit.Trail;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.proposal.ProposalExamples;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

class EvidenceIT extends IntegrationTest {

  @Autowired private EvidenceService service;
  @Autowired private EvidenceEntries entries;
  @Autowired private Actor actor;
  @Autowired private ProposalService proposals;
  @Autowired private ProfileService profiles;
  @Autowired private Trail trail;

  private UUID proposal;

  @BeforeEach
  void aProposal() {
    UUID model = profiles.add(ProfilesForTests.details("Evidence " + UUID.randomUUID())).id();
    proposal = proposals.create(ProposalExamples.of(model)).id();
  }

  @Test
  void keepsEverythingThatWasSaid() {
    UUID id = service.add(proposal, EvidenceExamples.redTeam("Nothing 🚀"), null).id();
    Evidence found = service.find(proposal, id).orElseThrow();
    assertThat(found.details()).isEqualTo(EvidenceExamples.redTeam("Nothing 🚀"));
    assertThat(found.file()).isNull();
    assertThat(service.chunk(found, 0)).isEmpty();
    assertThat(service.find(UUID.randomUUID(), id)).isEmpty();
  }

  @Test
  void keepsALargeFileByteForByte() {
    byte[] content = new byte[NewFile.LARGEST];
    new Random(7).nextBytes(content);
    System.arraycopy(FilesForTests.pdf(), 0, content, 0, 8);
    NewFile file = FilesForTests.handedIn("large.pdf", content).orElseThrow();

    UUID id = service.add(proposal, EvidenceExamples.redTeam(), file).id();

    Evidence found = service.find(proposal, id).orElseThrow();
    assertThat(found.file()).isEqualTo(file.description());
    assertThat(service.chunk(found, 39))
        .hasValueSatisfying(last -> assertThat(last).hasSize(262_144));
    assertThat(service.chunk(found, 40)).isEmpty();
    assertThat(whole(found)).isEqualTo(content);
  }

  @Test
  void filesCountAgainstTheirPersonsQuota() {
    String person = actor.name();
    long count = entries.countFilesOf(person);
    long bytes = entries.bytesOfFilesOf(person);
    NewFile file = FilesForTests.handedIn("b.pdf", FilesForTests.pdf()).orElseThrow();

    service.add(proposal, EvidenceExamples.redTeam(), null);
    service.add(proposal, EvidenceExamples.redTeam(), file);

    assertThat(entries.countFilesOf(person)).isEqualTo(count + 1);
    assertThat(entries.bytesOfFilesOf(person)).isEqualTo(bytes + file.description().size());
    assertThat(entries.bytesOfFilesOf("nobody")).isZero();
  }

  @Test
  void trailSaysWhatChangedAndTheFingerprint() {
    NewFile file = FilesForTests.handedIn("a.pdf", FilesForTests.pdf()).orElseThrow();
    Evidence added = service.add(proposal, EvidenceExamples.redTeam("Before"), null);
    service.change(proposal, added.id(), added.version(), EvidenceExamples.redTeam("After"), file);
    int version = service.find(proposal, added.id()).orElseThrow().version();
    service.withdraw(proposal, added.id(), version, "Superseded");

    List<Trail.Line> lines = trail.newestFirst(proposal.toString(), 0).getContent();
    assertThat(lines)
        .extracting(Trail.Line::action)
        .startsWith("evidence.withdrawn", "evidence.changed", "evidence.added");
    assertThat(lines.get(0).changes())
        .contains(
            new Change("evidence", "red team: After", null),
            new Change("reason", null, "Superseded"));
    assertThat(lines.get(1).changes())
        .containsExactly(
            new Change("result", "Before", "After"),
            new Change("file", null, "a.pdf, SHA-256 " + file.description().sha256()));
    Evidence withdrawn = service.of(proposal).get(0);
    assertThat(withdrawn.withdrawnReason()).isEqualTo("Superseded");
    assertThat(whole(withdrawn)).isEqualTo(FilesForTests.pdf());
  }

  private byte[] whole(Evidence evidence) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Optional<byte[]> chunk = service.chunk(evidence, 0);
    for (int position = 1; chunk.isPresent(); position++) {
      out.writeBytes(chunk.get());
      chunk = service.chunk(evidence, position);
    }
    return out.toByteArray();
  }

  @Test
  void sayingTheSameAgainIsNotRecorded() {
    Evidence added = service.add(proposal, EvidenceExamples.redTeam(), null);
    service.change(proposal, added.id(), added.version(), EvidenceExamples.redTeam(), null);
    assertThat(trail.newestFirst(proposal.toString(), 0).getContent().get(0).action())
        .isEqualTo("evidence.added");
  }

  @Test
  void refusesWhatSomebodyElseChangedFirst() {
    Evidence added = service.add(proposal, EvidenceExamples.redTeam("First"), null);
    service.change(proposal, added.id(), added.version(), EvidenceExamples.redTeam("Second"), null);
    assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
        .isThrownBy(
            () ->
                service.change(
                    proposal,
                    added.id(),
                    added.version(),
                    EvidenceExamples.redTeam("Third"),
                    null));
    assertThat(service.of(proposal).get(0).details().result()).isEqualTo("Second");
  }

  @Test
  void aSubmittedProposalTakesEvidenceAndAWithdrawnOneDoesNot() {
    proposals.submit(proposal, null);
    service.add(proposal, EvidenceExamples.security(SecurityLevel.SL5), null);
    proposals.withdraw(proposal, null);
    assertThatExceptionOfType(RefusedTransition.class)
        .isThrownBy(() -> service.add(proposal, EvidenceExamples.redTeam(), null));
    assertThat(service.of(proposal)).hasSize(1);
  }
}
