/** What people say about the answers to a question once they are shown. */
@NamedInterface("discussion")
@NullMarked
package dev.slipway.elicitation.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
