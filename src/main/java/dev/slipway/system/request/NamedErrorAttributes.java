package dev.slipway.system.request;

import dev.slipway.api.problem.RequestId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Has the page of an error name the request, so that its lines are found in the log. */
@Component
class NamedErrorAttributes extends DefaultErrorAttributes {

  @Override
  public Map<String, @Nullable Object> getErrorAttributes(
      WebRequest request, ErrorAttributeOptions options) {
    Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
    attributes.put("requestId", RequestId.now());
    return attributes;
  }
}
