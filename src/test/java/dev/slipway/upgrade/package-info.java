/** A database that an earlier version left is taken over by this one. */
@NullMarked
package dev.slipway.upgrade;

import org.jspecify.annotations.NullMarked;
