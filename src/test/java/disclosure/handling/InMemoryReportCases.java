package disclosure.handling;

import disclosure.annual.FeeFigures;
import disclosure.annual.ReportPeriod;
import disclosure.casefile.CaseFile;
import disclosure.casefile.FeeAct;
import disclosure.casefile.FeeAct.FeePaid;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.ReportFigures.Days;
import disclosure.review.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The cases of a report, what was paid and what was open, read from every case file. */
public final class InMemoryReportCases implements ReportCases, CollectedFees, MonthEnds {

    private final CaseFiles files;

    public InMemoryReportCases(CaseFiles files) {
        this.files = files;
    }

    private Stream<CaseFile> all() {
        return files.allCases().stream().flatMap(one -> files.find(one).stream());
    }

    private Stream<Standing> standings() {
        return files.allCases().stream()
                .flatMap(one -> files.standing(one).stream())
                .filter(one -> !one.recordCorrection() && one.receivedOn() != null);
    }

    @Override
    public List<CountedCase> of(ReportPeriod period, Days days) {
        return standings()
                .filter(one -> !one.receivedOn().isAfter(days.last()))
                .filter(one -> one.closedOn() == null || !one.closedOn().isBefore(days.first()))
                .map(one -> new CountedCase(
                        one.reference(),
                        new TreeSet<>(CountedCase.cells(
                                new CountedCase.Columns(
                                        one.applicantType(), one.receivedOn(), one.closedOn(), one.reportRow()),
                                period,
                                days))))
                .filter(one -> !one.cells().isEmpty())
                .toList();
    }

    @Override
    public List<Since> since(Collection<Reference> cases, Instant after) {
        return cases.stream()
                .flatMap(one -> files.find(one).orElseThrow().acts().stream()
                        .filter(act -> act.at().isAfter(after))
                        .map(act -> since(one, act)))
                .toList();
    }

    private static Since since(Reference reference, RecordedAct act) {
        return new Since(reference, act.act().kind(), act.act().on(), act.at());
    }

    @Override
    public int yuan(LocalDate from, LocalDate toInclusive) {
        return all().flatMap(file -> file.acts().stream())
                .map(RecordedAct::act)
                .filter(act -> act instanceof FeePaid
                        && !act.on().isBefore(from)
                        && !act.on().isAfter(toInclusive))
                .mapToInt(act -> ((FeePaid) act).amountYuan())
                .sum();
    }

    @Override
    public FeeFigures figures(LocalDate from, LocalDate toInclusive) {
        int charged = 0;
        int waived = 0;
        int spared = 0;
        for (CaseFile file : all().toList()) {
            List<FeeAct> within = file.all(FeeAct.class).stream()
                    .filter(act -> !act.on().isBefore(from) && !act.on().isAfter(toInclusive))
                    .toList();
            if (within.stream().anyMatch(FeeAct.FeeNoticeSent.class::isInstance)) charged++;
            boolean given = within.stream()
                    .anyMatch(act -> act instanceof FeeAct.FeeDropped
                            || act instanceof FeeAct.FeeDecided decided && decided.verdict() == Verdict.RETURNED);
            if (!given || file.has(FeeAct.FeeNoticeSent.class)) continue;
            waived++;
            spared += file.last(FeeAct.FeeProposed.class)
                    .map(FeeAct.FeeProposed::amountYuan)
                    .orElse(0);
        }
        return new FeeFigures(charged, yuan(from, toInclusive), waived, spared);
    }

    @Override
    public Open openAtEndOf(LocalDate day) {
        List<Standing> open = standings()
                .filter(one -> !one.receivedOn().isAfter(day))
                .filter(one -> one.closedOn() == null || one.closedOn().isAfter(day))
                .toList();
        return new Open(open.size(), (int) open.stream()
                .filter(one -> one.replyDueOn() != null
                        && one.replyDueOn().isBefore(day)
                        && !one.paused()
                        && (one.repliedOn() == null || one.repliedOn().isAfter(day)))
                .count());
    }
}
