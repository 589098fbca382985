package dev.slipway.system;

import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** The languages of the pages, and where their words are. */
@Configuration
@EnableConfigurationProperties(MessageSourceProperties.class)
class LanguageConfiguration {

  @Bean
  LocaleResolver localeResolver() {
    return new PageLanguage();
  }

  @Bean
  MessageSource messageSource(MessageSourceProperties properties) {
    TranslatingMessages messages = new TranslatingMessages(ShippedWords.SHIPPED);
    messages.setBasenames(properties.getBasename().toArray(String[]::new));
    messages.setDefaultEncoding(properties.getEncoding().name());
    messages.setFallbackToSystemLocale(properties.isFallbackToSystemLocale());
    messages.setAlwaysUseMessageFormat(properties.isAlwaysUseMessageFormat());
    return messages;
  }
}
