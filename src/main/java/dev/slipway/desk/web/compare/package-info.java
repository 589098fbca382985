/** Proposals side by side: what differs in what they rest on, and what they give. */
@NullMarked
package dev.slipway.desk.web.compare;

import org.jspecify.annotations.NullMarked;
