package dev.slipway.backup.command;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/**
 * As much of the application as restoring needs: the database by its settings. Not annotated, so
 * that the application does not find it.
 */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
class BackupContext {}
