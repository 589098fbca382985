/** Where rounds are opened and closed, questions answered, and answers read and talked about. */
@NullMarked
package dev.slipway.elicitation.web;

import org.jspecify.annotations.NullMarked;
