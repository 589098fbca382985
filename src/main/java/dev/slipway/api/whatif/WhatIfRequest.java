package dev.slipway.api.whatif;

import dev.slipway.api.body.JsonBody;
import dev.slipway.api.body.Members;
import dev.slipway.comparison.Selection;
import dev.slipway.comparison.Selection.OwnModification;
import dev.slipway.pathway.document.EffectReading;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about.
 *
 * @param fromRelease whether the window is counted from each plan's first release
 */
record WhatIfRequest(UUID proposal, Selection selection, boolean fromRelease) {

  private static final int LONGEST_NAME = 200;
  private static final UUID NONE = new UUID(0, 0);

  /**
   * Reads a request.
   *
   * @param known whether the catalogue has a modification
   * @throws dev.slipway.api.problem.RefusedException with every fault
   */
  static WhatIfRequest read(JsonBody body, Predicate<String> known) {
    Members members = new Members(body);
    UUID proposal = members.identifier("proposal");
    if (!body.has("proposal")) {
      body.refuse("proposal", "missing.id");
    }
    List<String> slugs = members.texts("modifications", LONGEST_NAME);
    slugs.stream()
        .filter(slug -> !known.test(slug))
        .forEach(slug -> body.refuse("modifications", "modification.unknown", slug));
    OwnModification own = own(body, members);
    if (slugs.isEmpty() && own == null && body.isSound()) {
      body.refuse("modifications", "modification.none");
    }
    Window window = members.level("window", Window.class, Window.DECISION);
    body.requireKnown();
    body.requireSound();
    return new WhatIfRequest(
        proposal == null ? NONE : proposal, new Selection(slugs, own), window == Window.RELEASE);
  }

  /** From when the months are counted. */
  private enum Window {
    DECISION,
    RELEASE
  }

  private static @Nullable OwnModification own(JsonBody body, Members members) {
    String name = members.optionalText("name", LONGEST_NAME);
    if (!body.has("effects")) {
      return null;
    }
    EffectReading effects = body.effects("effects");
    return effects.effects().isEmpty()
        ? null
        : new OwnModification(name.isEmpty() ? "What if" : name, effects.effects());
  }
}
