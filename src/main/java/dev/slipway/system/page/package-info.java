/** How pages go out. */
@NullMarked
package dev.slipway.system.page;

import org.jspecify.annotations.NullMarked;
