/** The trail's table: lines tied to one another by their hashes. */
@NullMarked
package dev.slipway.audit.chain;

import org.jspecify.annotations.NullMarked;
