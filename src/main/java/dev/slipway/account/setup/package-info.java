/** How the first people come to be: by a link in the log, or as those of a demonstration. */
@NullMarked
package dev.slipway.account.setup;

import org.jspecify.annotations.NullMarked;
