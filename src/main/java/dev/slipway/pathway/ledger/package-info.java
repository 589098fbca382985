/**
 * The monthly ledger: what is lost to outcomes and how the states move, a block of draws at a time.
 */
@NullMarked
package dev.slipway.pathway.ledger;

import org.jspecify.annotations.NullMarked;
