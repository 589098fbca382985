/** Which threats and benefits a release is likely to be about, given its model. */
@NamedInterface("suggestion")
@NullMarked
package dev.slipway.proposal.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
