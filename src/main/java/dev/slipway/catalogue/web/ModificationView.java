package dev.slipway.catalogue.web;

import dev.slipway.catalogue.editor.EffectView;
import java.util.List;

/**
 * A modification as read in the catalogue.
 *
 * @param excludes names of the modifications that cannot be chosen together with it
 * @param judgement whether its numbers are somebody's judgement
 */
record ModificationView(
    String slug,
    int revision,
    String name,
    String description,
    List<EffectView> effects,
    List<String> excludes,
    String basis,
    boolean judgement,
    boolean retired) {}
