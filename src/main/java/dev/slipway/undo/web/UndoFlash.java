package dev.slipway.undo.web;

import dev.slipway.undo.UndoOffered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;

/** The page that a step leads to has the button beside its message: no controller hands it over. */
@Component
class UndoFlash {

  @TransactionalEventListener
  public void on(UndoOffered offered) {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        && request.getRequest().getAttribute(DispatcherServlet.OUTPUT_FLASH_MAP_ATTRIBUTE)
            instanceof FlashMap next) {
      next.put("undo", offered.id());
    }
  }
}
