/** The trail itself: lines tied to one another by their hashes, added, read and checked. */
@NamedInterface("chain")
@NullMarked
package dev.slipway.audit.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
