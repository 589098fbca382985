package dev.slipway.account.signin;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the identity provider. */
@Configuration
@EnableConfigurationProperties(OidcSettings.class)
class OidcConfiguration {}
