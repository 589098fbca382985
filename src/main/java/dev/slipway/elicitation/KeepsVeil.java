package dev.slipway.elicitation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler of an address below a proposal's: it asks the {@link Veil} itself and shows no score
 * that is hidden. Without it, whoever is not to see a score is turned away.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface KeepsVeil {}
