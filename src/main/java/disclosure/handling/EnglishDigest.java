package disclosure.handling;

import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportStep;
import disclosure.handling.ReportDuties.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A digest in English; reports are named by their periods. */
record EnglishDigest() implements DigestWords {

    @Override
    public String subject(int cases, int reports) {
        List<String> parts = new ArrayList<>();
        if (cases > 0) parts.add("Supervision (%d)".formatted(cases));
        if (reports > 0) parts.add("Reports (%d)".formatted(reports));
        return String.join(", ", parts);
    }

    @Override
    public String greeting() {
        return "Good day,\n\n";
    }

    @Override
    public String casesAsOf(LocalDate today) {
        return "As of %s these matters wait for your work and your answer:\n\n".formatted(today);
    }

    @Override
    public String line(Supervising.Waiting one) {
        LocalDate due = one.standing().currentDueOn();
        return "%s, %s, reply to the applicant due on %s, answer to the supervisor due on %s%s\n"
                .formatted(
                        one.standing().reference(),
                        named(DigestText.level(one)),
                        due == null ? "no day yet" : due,
                        one.supervision().asked().answerBy(),
                        one.late() ? " (passed)" : "");
    }

    private static String named(DigestLevel level) {
        return switch (level) {
            case YELLOW -> "yellow";
            case ORANGE -> "orange";
            case RED -> "red";
            case OVERDUE -> "overdue";
            case PERSON -> "asked by a person";
            case REPORT -> "report";
        };
    }

    @Override
    public String andMore(int left) {
        return "And %d more.\n".formatted(left);
    }

    @Override
    public String reportsAsOf(LocalDate today) {
        return "As of %s these reports wait to be prepared, published or sent by you:\n\n".formatted(today);
    }

    @Override
    public String line(Duty duty) {
        ReportPeriod period = duty.period();
        String target = duty.targetOn().equals(duty.dueOn()) ? "" : " (to be finished by " + duty.targetOn() + ")";
        return "%s report %s, %s to %s, %s, due on %s%s, %s\n"
                .formatted(
                        period.isAnnual() ? "Annual" : "Monthly",
                        period.key(),
                        period.first(),
                        period.last(),
                        step(duty),
                        duty.dueOn(),
                        target,
                        left(duty));
    }

    private static String step(Duty duty) {
        if (duty.row().step() == ReportStep.PREPARE_REPORT) return "to be prepared";
        return duty.period().isAnnual() ? "to be published" : "to be sent";
    }

    private static String left(Duty duty) {
        if (duty.late()) return "late";
        return duty.left() == 1 ? "1 working day left" : duty.left() + " working days left";
    }

    @Override
    public String foot() {
        return "Please sign in to the disclosure system to deal with them. When you are written to, about what and in which language is"
                + " set under \"Digest\". This message was sent by a program; please do not answer it.\n";
    }
}
