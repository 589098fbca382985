/** Home, the list of proposals and the rubric's page. */
@NullMarked
package dev.slipway.desk.web;

import org.jspecify.annotations.NullMarked;
