package dev.slipway.notice;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices go out by e-mail, where {@code spring.mail.host} names a server.
 *
 * @param from the address that they come from
 * @param site where readers reach this installation, for the links
 * @param language in which they are written
 */
@ConfigurationProperties("slipway.mail")
record MailProperties(
    @DefaultValue("slipway@localhost") String from,
    @DefaultValue("http://localhost:8080") String site,
    @DefaultValue("en-GB") Locale language) {}
