/** What a proposal argues from: the six steps, the evidence for each, and the model's flags. */
@NullMarked
package dev.slipway.desk.web.grounds;

import org.jspecify.annotations.NullMarked;
