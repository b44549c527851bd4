package id.paritrana.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** What is logged while the log is told to keep nothing back, with the stacks of failures. */
final class LogOfEverything extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private static final Logger APACHE = (Logger) LoggerFactory.getLogger("org.apache");

  final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Appender<ILoggingEvent> console = ROOT.getAppender("ERR");

  LogOfEverything() {
    setContext(ROOT.getLoggerContext());
    start();
    ROOT.addAppender(this);
    ROOT.detachAppender(console);
    ROOT.setLevel(Level.TRACE);
    APACHE.setLevel(Level.TRACE);
  }

  @Override
  protected void append(ILoggingEvent event) {
    String stack =
        event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy());
    lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + stack);
  }

  @Override
  public void close() {
    ROOT.setLevel(Level.WARN);
    APACHE.setLevel(Level.WARN);
    ROOT.addAppender(console);
    ROOT.detachAppender(this);
  }
}
