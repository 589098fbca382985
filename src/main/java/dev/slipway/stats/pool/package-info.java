/** Combines several people's distributions: mixtures, and the consensus of their quantiles. */
@NamedInterface("pool")
@NullMarked
package dev.slipway.stats.pool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
