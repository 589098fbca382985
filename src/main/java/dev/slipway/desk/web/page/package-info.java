/** The page of one proposal: its answer, what it rests on, what happened, its history. */
@NullMarked
package dev.slipway.desk.web.page;

import org.jspecify.annotations.NullMarked;
