package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.PeriodAct;
import disclosure.casefile.PeriodReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.ProposedExtension;
import disclosure.casefile.Role;
import disclosure.clock.ClockEvent;
import disclosure.clock.RuleSet;
import disclosure.law.Article;
import disclosure.law.Reason;
import disclosure.law.Ruling;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A longer period of reply: asked for, agreed by the head of the working body and by nobody else, notified on or before
 * the due day (law.md R-EXT-01 … -03).
 */
final class ExtensionSteps {

    private final WhatIf clock;

    ExtensionSteps(WhatIf clock) {
        this.clock = clock;
    }

    /** Nothing is proposed that could not be granted today. */
    Ruling<Step> propose(int workingDays, String reason, CaseFile file, LocalDate today) {
        if (ProposedExtension.of(file).filter(ProposedExtension::open).isPresent())
            return refused(file, PeriodReason.EXTENSION_ALREADY_PROPOSED);
        return lawful(workingDays, file, today)
                .flatMap(days -> Step.of(new PeriodAct.ExtensionProposed(today, days, reason)));
    }

    /** The agreement is the head's own: whatever other roles the person has. */
    Ruling<Step> decide(SideForm.DecideExtension form, CaseFile file, Actor actor, LocalDate today) {
        if (!actor.is(Role.OFFICE_HEAD)) return mayNot();
        Optional<ProposedExtension> proposed = ProposedExtension.of(file).filter(ProposedExtension::awaitsDecision);
        if (proposed.isEmpty()) return refused(file, PeriodReason.NO_EXTENSION_TO_DECIDE);
        String opinion = form.opinion() == null ? "" : form.opinion().strip();
        Act decided = new PeriodAct.ExtensionDecided(today, form.verdict(), opinion);
        if (form.verdict() == Verdict.APPROVED)
            return lawful(proposed.get().workingDays(), file, today)
                    .flatMap(days -> Step.answering(Answer.EXTENSION_AGREED, decided));
        return opinion.isEmpty()
                ? refused(file, CaseReason.OPINION_NEEDED_TO_RETURN)
                : Step.answering(Answer.EXTENSION_REFUSED, decided);
    }

    /** With the notice the due day moves; the clock refuses it after the due day, and then it lapses. */
    Ruling<Step> send(SideForm.SendExtensionNotice form, CaseFile file, LocalDate today) {
        String dropped = form.dropped() == null ? "" : form.dropped().strip();
        return ProposedExtension.of(file)
                .filter(ProposedExtension::awaitsNotice)
                .map(agreed -> !dropped.isEmpty()
                        ? Step.answering(Answer.EXTENSION_LAPSED, new PeriodAct.ExtensionLapsed(today, dropped))
                        : Step.answering(
                                Answer.EXTENSION_TOLD,
                                new Act.ReplyExtended(today, agreed.workingDays(), agreed.reason(), form.note())))
                .orElseGet(() -> refused(file, PeriodReason.EXTENSION_NOT_AGREED));
    }

    /** Agreement and notice in one, by the head; a proposal that waits for an answer gets one first. */
    Ruling<Step> extend(int workingDays, String reason, CaseFile file, Actor actor, LocalDate today) {
        if (!actor.is(Role.OFFICE_HEAD)) return mayNot();
        return ProposedExtension.of(file).filter(ProposedExtension::open).isPresent()
                ? refused(file, PeriodReason.EXTENSION_ALREADY_PROPOSED)
                : Step.of(new Act.ReplyExtended(today, workingDays, reason));
    }

    private Ruling<Integer> lawful(int workingDays, CaseFile file, LocalDate today) {
        return clock.reading(file, List.of(new ClockEvent.Extended(today, workingDays)), today)
                .map(reading -> workingDays);
    }

    private static Ruling<Step> mayNot() {
        return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, ActKind.REPLY_EXTENDED);
    }

    private static Ruling<Step> refused(CaseFile file, Reason reason) {
        Article source = file.ruleSet().orElse(RuleSet.R2019).extension().source();
        return Ruling.refused(source, reason);
    }
}
