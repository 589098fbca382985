package dev.slipway.system.language;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * Writes texts that we ship in the page's language, on whatever page they stand. Only whole texts
 * of elements: values of fields are what will be saved, and stay.
 */
@Component
class ShippedWordsDialect implements IPostProcessorDialect {

  @Override
  public String getName() {
    return "shipped words";
  }

  @Override
  public int getDialectPostProcessorPrecedence() {
    return 1000;
  }

  @Override
  public Set<IPostProcessor> getPostProcessors() {
    return Set.of(new PostProcessor(TemplateMode.HTML, Writer.class, 1000));
  }

  /** One for each page; Thymeleaf makes it. */
  public static final class Writer extends AbstractTemplateHandler {

    @Override
    public void handleText(IText text) {
      String written = text.getText();
      if (written.indexOf('<') >= 0) { // a kept fragment, which came by here when it was written
        super.handleText(text);
        return;
      }
      String plain = written.indexOf('&') < 0 ? written : HtmlEscape.unescapeHtml(written);
      String said = ShippedWords.SHIPPED.in(plain, getContext().getLocale());
      super.handleText(
          said.equals(plain)
              ? text
              : getContext().getModelFactory().createText(HtmlEscape.escapeHtml4Xml(said)));
    }
  }
}
