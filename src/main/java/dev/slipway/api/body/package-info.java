/** Reads the bodies of requests member by member and collects every fault. */
@NullMarked
package dev.slipway.api.body;

import org.jspecify.annotations.NullMarked;
