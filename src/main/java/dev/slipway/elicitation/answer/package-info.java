/** What reviewers answer, question by question. */
@NamedInterface("answer")
@NullMarked
package dev.slipway.elicitation.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
