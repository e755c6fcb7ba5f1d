package disclosure.identity;

import disclosure.handling.ManagingPeople;
import disclosure.handling.ManagingPeople.FirstAdministrator;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the very first start, tells whoever started it how to get in: once, on standard output and in no log. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstStart implements ApplicationRunner {

    private final ManagingPeople people;
    private final Consumer<String> standardOutput;

    @Autowired
    FirstStart(ManagingPeople people) {
        this(people, System.out::println);
    }

    FirstStart(ManagingPeople people, Consumer<String> standardOutput) {
        this.people = people;
        this.standardOutput = standardOutput;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        people.ensureFirstAdministrator().ifPresent(this::tell);
    }

    private void tell(FirstAdministrator first) {
        standardOutput.accept("""

                First start: one administrator has been made. The password is shown only this once.
                首次启动:已建立一名管理员,口令只显示这一次。
                  user name / 用户名: %s
                  password / 口令: %s
                """.formatted(first.id(), first.password()));
    }
}
