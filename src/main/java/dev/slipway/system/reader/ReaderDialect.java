package dev.slipway.system.reader;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Lets templates speak of their {@link Reader} as {@code #reader}. */
@Component
class ReaderDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

  private static final String NAME = "reader";

  @Override
  public String getName() {
    return "reader of the page";
  }

  @Override
  public IExpressionObjectFactory getExpressionObjectFactory() {
    return this;
  }

  @Override
  public Set<String> getAllExpressionObjectNames() {
    return Set.of(NAME);
  }

  @Override
  public Object buildObject(IExpressionContext context, String name) {
    return Reader.present();
  }

  @Override
  public boolean isCacheable(String name) {
    return true;
  }
}
