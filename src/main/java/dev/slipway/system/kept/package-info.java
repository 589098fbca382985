/** Parts of pages that are written once for the same values and then kept. */
@NullMarked
package dev.slipway.system.kept;

import org.jspecify.annotations.NullMarked;
