/** What the pages of a round share: who may see scores, and how answers and questions are named. */
@NullMarked
package dev.slipway.elicitation.web;

import org.jspecify.annotations.NullMarked;
