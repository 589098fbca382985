/**
 * What every request goes through before and after its handler: limits on what is sent, and pages
 * for what goes wrong.
 */
@NullMarked
package dev.slipway.system.request;

import org.jspecify.annotations.NullMarked;
