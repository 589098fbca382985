package dev.slipway.system.language;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The languages of the pages, and where their words are. */
@Configuration
@EnableConfigurationProperties(MessageSourceProperties.class)
class LanguageConfiguration {

  @Bean
  PageLanguage localeResolver(@Value("${slipway.languages}") List<Locale> languages) {
    return new PageLanguage(languages);
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
