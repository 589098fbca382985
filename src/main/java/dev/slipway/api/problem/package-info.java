/** What the API answers when it refuses: problem documents, and limits on what is sent. */
@NamedInterface("problem")
@NullMarked
package dev.slipway.api.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
