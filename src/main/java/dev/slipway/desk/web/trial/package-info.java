/** Try it: what a release would be scored that nobody has proposed; keeps nothing. */
@NullMarked
package dev.slipway.desk.web.trial;

import org.jspecify.annotations.NullMarked;
