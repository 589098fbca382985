/** Notices when what was measured has grown too old to speak of the model as it is. */
@NullMarked
package dev.slipway.proposal.evidence.validity;

import org.jspecify.annotations.NullMarked;
