package disclosure;

import disclosure.demo.Demonstration;
import disclosure.handling.Moment;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Profile {@code demo}: on the first start, before anybody can call, the sample people and cases come into being. */
@Component
@Profile("demo")
class FirstDay implements SmartLifecycle {

    /** Before the web server, which starts near the end. */
    private static final int EARLY = 0;

    private final Demonstration demonstration;
    private final MovingTime time;
    private final DisclosureProperties properties;
    private final PrintStream console = System.out;
    private volatile boolean running;

    FirstDay(Demonstration demonstration, MovingTime time, DisclosureProperties properties) {
        this.demonstration = demonstration;
        this.time = time;
        this.properties = properties;
    }

    @Override
    public void start() {
        running = true;
        if (!demonstration.isWanted()) return;
        demonstration.hire();
        demonstration.publish();
        if (properties.demo().cases()) playUntilNow();
    }

    private void playUntilNow() {
        Instant now = time.now();
        Duration offset = time.offset();
        Demonstration.Cases cases = demonstration.cases(new Moment(now));
        time.set(cases.begins());
        cases.perform(console::println);
        time.moveTo(now);
        time.resume(offset);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return EARLY;
    }
}
