package dev.slipway.system.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * A template of which nothing is sent before all of it is written; then it goes out in one piece.
 * Writing needs a processor and much memory for a moment, so only some are written at once: others
 * wait as long as they would in the middle of their page, and hold nothing meanwhile.
 */
public class WholePageView extends ThymeleafView {

  private static final Semaphore AT_ONCE =
      new Semaphore(4 * Runtime.getRuntime().availableProcessors(), true);

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    WholePage page = new WholePage(response);
    AT_ONCE.acquire();
    try {
      super.render(model, request, page);
    } finally {
      AT_ONCE.release();
    }
    page.send();
  }
}
