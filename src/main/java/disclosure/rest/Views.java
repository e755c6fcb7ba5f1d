package disclosure.rest;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.clock.RuleSet;
import disclosure.handling.People;
import disclosure.handling.WorkList;
import disclosure.intake.Applicant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Maps what the use cases answer to what callers see, field by field. */
@Mapper
interface Views {

    Views VIEWS = Mappers.getMapper(Views.class);

    @Mapping(target = "overdue", expression = "java(standing.overdue(today))")
    StandingView standing(Standing standing, LocalDate today);

    @Mapping(target = "id", source = "row.id")
    @Mapping(target = "name", source = "name")
    @Mapping(target = "workingDaysLeft", expression = "java(left(row.dueOn(), calendar, today))")
    @Mapping(target = "overdue", expression = "java(row.dueOn() != null && today.isAfter(row.dueOn()))")
    TaskItem task(WorkList.Row row, String name, WorkingDays calendar, LocalDate today);

    ApplicantView applicant(Applicant applicant);

    PersonView person(People.Person person);

    default String text(Reference reference) {
        return reference.value();
    }

    default @Nullable String text(@Nullable RuleSet rules) {
        return rules == null ? null : rules.contractName();
    }

    /** Working days from today to the due day; negative when late. */
    default @Nullable Integer left(@Nullable LocalDate dueOn, WorkingDays calendar, LocalDate today) {
        return dueOn == null ? null : calendar.left(today, dueOn);
    }
}
