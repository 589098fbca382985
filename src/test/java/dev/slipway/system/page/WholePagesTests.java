package dev.slipway.system.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class WholePagesTests {

  private final MockServletContext servlets = new MockServletContext();
  private final GenericWebApplicationContext context = new GenericWebApplicationContext(servlets);
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void sendsAPageInUtf8() throws Exception {
    render("<p th:text=\"${word}\"></p>", Map.of("word", "Größe – 2"));
    assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
    assertThat(response.getContentAsString()).isEqualTo("<p>Größe – 2</p>");
  }

  @Test
  void sendsNothingOfAPageThatFailsInTheMiddle() throws Exception {
    String page = "<p>" + "long ".repeat(20_000) + "</p><p th:text=\"${word.none()}\"></p>";
    assertThatThrownBy(() -> render(page, Map.of("word", "x"))).isNotNull();
    assertThat(response.isCommitted()).isFalse();
    assertThat(response.getContentAsString()).isEmpty();
  }

  private void render(String page, Map<String, ?> model) throws Exception {
    context.refresh();
    servlets.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
    View view = resolver().resolveViewName(page, Locale.ENGLISH);
    assertThat(view).isInstanceOf(WholePageView.class);
    view.render(model, new MockHttpServletRequest(servlets), response);
  }

  private ThymeleafViewResolver resolver() {
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(new StringTemplateResolver());
    ThymeleafViewResolver resolver = new ThymeleafViewResolver();
    resolver.setTemplateEngine(engine);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setApplicationContext(context);
    new WholePages().postProcessBeforeInitialization(resolver, "resolver");
    return resolver;
  }
}
