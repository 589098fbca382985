/** What waits for the person who is reading. */
@NullMarked
package dev.slipway.desk.web.waiting;

import org.jspecify.annotations.NullMarked;
