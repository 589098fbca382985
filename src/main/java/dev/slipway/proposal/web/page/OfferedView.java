package dev.slipway.proposal.web.page;

import dev.slipway.form.Choice;
import java.util.List;

/**
 * Threats or benefits as offered: those that the model's modalities suggest, and the others.
 *
 * @param othersChosen whether one of the others is ticked, so that they must be seen
 */
record OfferedView(List<Choice> suggested, List<Choice> others, boolean othersChosen) {}
