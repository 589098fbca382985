package dev.slipway.api.model;

import dev.slipway.api.RefusedException;
import dev.slipway.api.body.JsonBody;
import dev.slipway.api.body.Members;
import dev.slipway.pathway.document.Fault;
import dev.slipway.profile.artefact.ArtefactService;
import dev.slipway.profile.artefact.ChecksumList;
import dev.slipway.profile.artefact.Digest;
import dev.slipway.profile.artefact.NewArtefact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads digests that are to be added, from JSON or as {@code sha256sum} prints them. */
final class ArtefactRequest {

  private static final int LONGEST_DIGEST = 71;

  private ArtefactRequest() {}

  /**
   * Digests from {@code {"artefacts": [{"digest", "label"}]}}.
   *
   * @throws RefusedException with every fault
   */
  static List<NewArtefact> read(JsonBody body) {
    List<NewArtefact> artefacts = new ArrayList<>();
    for (JsonBody each : body.objects("artefacts")) {
      artefact(each).ifPresent(artefacts::add);
    }
    if (artefacts.isEmpty() && body.isSound()) {
      body.refuse("artefacts", "artefact.none");
    } else if (artefacts.size() > ArtefactService.MOST_AT_ONCE) {
      body.refuse("artefacts", "many", artefacts.size(), ArtefactService.MOST_AT_ONCE);
    }
    body.requireKnown();
    body.requireSound();
    return artefacts;
  }

  private static Optional<NewArtefact> artefact(JsonBody body) {
    Members members = new Members(body);
    String typed = members.text("digest", LONGEST_DIGEST);
    String label = members.text("label", NewArtefact.LONGEST_LABEL);
    Optional<Digest> digest = Digest.read(typed);
    if (digest.isEmpty() && !typed.isEmpty()) {
      body.refuse("digest", "digest", typed);
    }
    body.requireKnown();
    return label.isEmpty() ? Optional.empty() : digest.map(one -> new NewArtefact(one, label));
  }

  /**
   * Digests from the output of {@code sha256sum}.
   *
   * @throws RefusedException with a fault for every line that is none
   */
  static List<NewArtefact> read(String text) {
    ChecksumList list = ChecksumList.read(text);
    List<Fault> faults = new ArrayList<>();
    list.unread().forEach(line -> faults.add(new Fault("", "artefact.line", List.of(line))));
    if (list.artefacts().isEmpty() && faults.isEmpty()) {
      faults.add(new Fault("", "artefact.none", List.of()));
    } else if (list.artefacts().size() > ArtefactService.MOST_AT_ONCE) {
      faults.add(
          new Fault("", "many", List.of(list.artefacts().size(), ArtefactService.MOST_AT_ONCE)));
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(faults);
    }
    return list.artefacts();
  }
}
