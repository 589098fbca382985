package dev.slipway.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Listens to events in the transaction that publishes them, and fails where there is none. */
@EventListener
@Transactional(propagation = Propagation.MANDATORY)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SameTransactionListener {}
