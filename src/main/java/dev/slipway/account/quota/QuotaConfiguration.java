package dev.slipway.account.quota;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Takes quotas from the application's settings. */
@Configuration
@EnableConfigurationProperties(Quotas.class)
class QuotaConfiguration {}
