package disclosure.letter;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.CaseFile;
import disclosure.clock.ClockPolicy;
import disclosure.clock.RuleSet;
import disclosure.handling.CaseFiles;
import disclosure.handling.LetterOrder;
import disclosure.handling.People;
import disclosure.intake.ApplicantType;
import disclosure.outcome.LetterKind;
import java.time.LocalDate;

/** One letter while it is composed: what was ordered and what there is to look things up in. */
record Telling(
        LetterOrder order, WorkingDays calendar, ClockPolicy policy, Labels labels, People people, CaseFiles files) {

    CaseFile file() {
        return order.file();
    }

    LetterKind kind() {
        return order.kind();
    }

    RuleSet rules() {
        return file().ruleSet().orElse(RuleSet.R2019);
    }

    /** How the addressee is spoken to. */
    String you() {
        return switch (kind().to()) {
            case THIRD_PARTY -> "你（单位）";
            case AGENCY -> "贵单位";
            default -> file().request().applicantType() == ApplicantType.NATURAL_PERSON ? "你" : "你单位";
        };
    }

    /** The name of a member of staff, for records of the file only. */
    String nameOf(String id) {
        return people.name(id).orElse(id);
    }

    /** A window counted from service, told for service on the very day, since that of service is not known yet. */
    String until(String what, int workingDays) {
        LocalDate end = calendar.add(order.date(), workingDays);
        return "本文书于%s送达的，%s至%s届满；此后送达的，自送达次日起计算。".formatted(Labels.day(order.date()), what, Labels.day(end));
    }
}
