/** The trail itself: lines tied to one another by their hashes, added, read and checked. */
@NullMarked
package dev.slipway.audit.chain;

import org.jspecify.annotations.NullMarked;
