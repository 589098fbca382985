package dev.slipway.system.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * A template of which nothing is sent before all of it is written; then it goes out in one piece.
 */
public class WholePageView extends ThymeleafView {

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    WholePage page = new WholePage(response);
    super.render(model, request, page);
    page.send();
  }
}
