/** Who reads a page, as templates ask. */
@NullMarked
package dev.slipway.system.reader;

import org.jspecify.annotations.NullMarked;
