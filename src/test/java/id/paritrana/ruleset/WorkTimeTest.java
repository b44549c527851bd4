package id.paritrana.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Five seconds of work, and a minute to wait for them. */
class WorkTimeTest {
  private long wall;
  private long processor;
  private int asked;

  private final WorkTime time =
      new WorkTime(
          Duration.ofSeconds(5),
          Duration.ofMinutes(1),
          new Clocks(
              () -> wall,
              () -> {
                asked++;
                return processor;
              }));

  @Test
  void isOverOnceTheProcessorWorkedForAsLong() {
    at(4.9, 4.9);
    assertThat(time.isOver()).isFalse();
    at(5, 5);
    assertThat(time.isOver()).isTrue();
  }

  @Test
  void isNotOverWhileOthersKeepTheThreadWaiting() {
    at(59, 4);
    assertThat(time.isOver()).isFalse();
    at(59.5, 4.5);
    assertThat(time.isOver()).isFalse();
  }

  @Test
  void isOverHoweverLateTheWorkIsDone() {
    at(30, 1);
    assertThat(time.isOver()).isFalse();
    at(70, 5);
    assertThat(time.isOver()).isTrue();
  }

  @Test
  void endsAfterAMinuteInWhichTheMachineDidOtherThings() {
    at(60, 4.9);
    assertThatThrownBy(time::isOver)
        .isInstanceOfSatisfying(
            MachineBusy.class,
            busy -> {
              assertThat(busy.says().en()).contains("the machine is too busy", "try again later");
              assertThat(busy.says().id()).contains("komputer terlalu sibuk", "coba lagi nanti");
            });
  }

  @Test
  void asksTheProcessorsClockOnlyWhenItsTimeCouldBeUp() {
    assertThat(asked).isEqualTo(1);
    at(4, 4);
    time.isOver();
    assertThat(asked).isEqualTo(1);
    at(6, 2);
    time.isOver();
    time.isOver();
    assertThat(asked).isEqualTo(2);
    at(8.9, 4.9);
    assertThat(time.isOver()).isFalse();
    assertThat(asked).isEqualTo(2);
    at(9, 5);
    assertThat(time.isOver()).isTrue();
    assertThat(asked).isEqualTo(3);
  }

  @Test
  void aThreadThatSleepsHasDoneNoWork() throws Exception {
    long wall = Clocks.OWN.wall().getAsLong();
    long processor = Clocks.OWN.processor().getAsLong();
    Thread.sleep(300);
    long waited = Clocks.OWN.wall().getAsLong() - wall;
    assertThat(Clocks.OWN.processor().getAsLong() - processor).isBetween(1L, waited / 2);
  }

  private void at(double wall, double processor) {
    this.wall = (long) (wall * 1e9);
    this.processor = (long) (processor * 1e9);
  }
}
