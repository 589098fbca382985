/**
 * What is done to every request before it reaches the application, sessions and errors included.
 */
@NullMarked
package dev.slipway.system.server;

import org.jspecify.annotations.NullMarked;
