/** “What if?” over REST: a proposal without and with modifications, and the verdict in words. */
@NullMarked
package dev.slipway.api.whatif;

import org.jspecify.annotations.NullMarked;
