package dev.slipway.system.page;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * The modules of scripts, under one address that carries a hash of them all: they import one
 * another by relative addresses, so that a hash for each file would be lost on the way.
 */
@Component("scripts")
class PageScripts implements WebMvcConfigurer {

  private static final String ADDRESS = "/assets/scripts/";
  private static final String FOLDER = "classpath:/static/scripts/";

  private final String version;
  private final List<String> onEveryPage;

  PageScripts() {
    this.version = hash(modules("**/*.js"));
    this.onEveryPage =
        modules("*.js").stream().map(module -> ADDRESS + module.getFilename()).toList();
  }

  /**
   * Addresses of what every page imports, for it to fetch at once instead of import by import;
   * modules in folders are fetched by pages that have something for them.
   */
  public List<String> onEveryPage() {
    return onEveryPage;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(ADDRESS + "**")
        .addResourceLocations(FOLDER)
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)))
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addFixedVersionStrategy(version, "/**"));
  }

  private static List<Resource> modules(String pattern) {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FOLDER + pattern))
          .sorted(Comparator.comparing(PageScripts::address))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(List<Resource> modules) {
    StringBuilder all = new StringBuilder();
    for (Resource module : modules) {
      all.append(DigestUtils.md5DigestAsHex(content(module)));
    }
    return DigestUtils.md5DigestAsHex(all.toString().getBytes(US_ASCII));
  }

  private static byte[] content(Resource module) {
    try (InputStream in = module.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String address(Resource module) {
    try {
      return module.getURL().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
