/** Where people come in: what waits, and all scored proposals on one chart. */
@NullMarked
package dev.slipway.desk.web.home;

import org.jspecify.annotations.NullMarked;
