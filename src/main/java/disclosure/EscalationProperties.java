package disclosure;

import disclosure.casefile.AlertLevel;
import disclosure.casefile.Escalation;
import disclosure.casefile.Role;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom the clock asks by itself at each level ({@code disclosure.escalation.*}, R-SUP-02), the nearest to the case first; an
 * empty list asks nobody. A start with a role that answers for no case names it.
 */
@ConfigurationProperties("disclosure.escalation")
record EscalationProperties(
        @DefaultValue("HANDLER") List<Role> yellow,
        @DefaultValue({"HANDLER", "DIVISION_HEAD"}) List<Role> orange,

        @DefaultValue({"HANDLER", "DIVISION_HEAD", "OFFICE_HEAD"})
        List<Role> red,

        @DefaultValue({"HANDLER", "DIVISION_HEAD", "OFFICE_HEAD", "LEADER"})
        List<Role> overdue) {

    Escalation escalation() {
        return new Escalation(Map.of(
                AlertLevel.DUE_IN_5, yellow,
                AlertLevel.DUE_IN_3, orange,
                AlertLevel.DUE_IN_1, red,
                AlertLevel.OVERDUE, overdue));
    }
}
