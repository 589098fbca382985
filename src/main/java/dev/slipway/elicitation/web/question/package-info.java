/** The page of one question: a reviewer's answer, as a form and as a draft. */
@NullMarked
package dev.slipway.elicitation.web.question;

import org.jspecify.annotations.NullMarked;
