package dev.slipway.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that go to the database from the thread that asks; jobs in the background
 * prepare theirs at times of their own.
 */
@TestConfiguration
public class CountedStatements implements BeanPostProcessor {

  private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);
  private static final ThreadLocal<Boolean> COUNTING = ThreadLocal.withInitial(() -> false);

  /** How many statements something takes. */
  public static int in(ThrowingRunnable something) throws Exception {
    int before = COUNT.get();
    COUNTING.set(true);
    try {
      something.run();
    } finally {
      COUNTING.set(false);
    }
    return COUNT.get() - before;
  }

  /** Whether somebody wants to know how many, so that nothing is asked for the sake of a test. */
  public static boolean counting() {
    return COUNTING.get();
  }

  /** Something that may fail. */
  @FunctionalInterface
  public interface ThrowingRunnable {
    void run() throws Exception;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Counting(source) : bean;
  }

  private static final class Counting extends DelegatingDataSource {

    Counting(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws java.sql.SQLException {
      Connection connection = super.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, arguments) -> {
                if (method.getName().equals("prepareStatement")
                    || method.getName().equals("createStatement")) {
                  COUNT.set(COUNT.get() + 1);
                }
                try {
                  return method.invoke(connection, arguments);
                } catch (InvocationTargetException failed) {
                  throw failed.getCause();
                }
              });
    }
  }
}
