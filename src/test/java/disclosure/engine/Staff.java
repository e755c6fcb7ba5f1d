package disclosure.engine;

import disclosure.casefile.Role;
import disclosure.handling.People;
import disclosure.handling.People.Division;
import disclosure.handling.People.Person;
import java.util.Set;

/** Who works at the bureau of the tests: one person for each chair, and a second handler. */
final class Staff {

    static final String EMPLOYMENT = "JYC";
    static final String WAGES = "GZC";

    static final Person REGISTRAR = person("registrar", Role.REGISTRAR, null);
    static final Person OTHER_REGISTRAR = person("registrar2", Role.REGISTRAR, null);
    static final Person OFFICE = person("office", Role.OFFICE_HEAD, null);
    static final Person HANDLER = person("handler", Role.HANDLER, EMPLOYMENT);
    static final Person OTHER_HANDLER = person("handler2", Role.HANDLER, EMPLOYMENT);
    static final Person STRANGER = person("handler3", Role.HANDLER, WAGES);
    static final Person HEAD = person("head", Role.DIVISION_HEAD, EMPLOYMENT);
    static final Person REVIEWER = person("reviewer", Role.CONFIDENTIALITY_REVIEWER, null);
    static final Person LEADER = person("leader", Role.LEADER, null);
    static final Person ARCHIVIST = person("archivist", Role.ARCHIVIST, null);
    static final Person SUPERVISOR = person("supervisor", Role.SUPERVISOR, null);
    static final Person ADMINISTRATOR = person("administrator", Role.ADMINISTRATOR, null);

    /** Wears every hat that a draft passes under, in the division. */
    static final Person MANY_HATS = new Person(
            "hats",
            "多面手",
            Set.of(Role.HANDLER, Role.DIVISION_HEAD, Role.CONFIDENTIALITY_REVIEWER, Role.OFFICE_HEAD, Role.LEADER),
            EMPLOYMENT,
            true);

    private Staff() {}

    static void moveIn(People people) {
        people.keep(new Division(EMPLOYMENT, "就业促进处"));
        people.keep(new Division(WAGES, "工资福利处"));
        for (Person person : new Person[] {
            REGISTRAR,
            OTHER_REGISTRAR,
            OFFICE,
            HANDLER,
            OTHER_HANDLER,
            STRANGER,
            HEAD,
            REVIEWER,
            LEADER,
            ARCHIVIST,
            SUPERVISOR,
            ADMINISTRATOR,
            MANY_HATS
        }) people.keep(person, null);
    }

    private static Person person(String id, Role role, String division) {
        return new Person(id, "name of " + id, Set.of(role), division, true);
    }
}
