/** Means, intervals, changes and verdicts from what the ledger has tallied. */
@NullMarked
package dev.slipway.pathway.summary;

import org.jspecify.annotations.NullMarked;
