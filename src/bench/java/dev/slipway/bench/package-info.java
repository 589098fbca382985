/** The table of docs/performance.md: what Slipway takes, beside the same work done by others. */
@NullMarked
package dev.slipway.bench;

import org.jspecify.annotations.NullMarked;
