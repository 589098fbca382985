/** Where a proposal stands: its decisions, and what asks for attention. */
@NullMarked
package dev.slipway.desk.web.decided;

import org.jspecify.annotations.NullMarked;
