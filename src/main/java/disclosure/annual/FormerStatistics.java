package disclosure.annual;

import disclosure.intake.Channel;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the tables before 2019 counted besides (R-ANN-17): receipts by the way they came, replies by what they granted, and
 * every kind of remedy, complaints and 申诉 among them; and fees and waivers, which had a section of their own (R-ANN-16).
 *
 * @param remedies filed in the year, by kind; the results stand in the blocks
 * @param complaints not in table 四 (R-TRK-04)
 * @param fees null in a report that was published before they were counted
 */
public record FormerStatistics(
        List<Line> receipts,
        List<Line> replies,
        List<Line> remedies,
        RemedyBlock complaints,
        RemedyBlock appeals,
        @Nullable FeeFigures fees) {

    public FormerStatistics {
        receipts = List.copyOf(receipts);
        replies = List.copyOf(replies);
        remedies = List.copyOf(remedies);
    }

    /** @param reasons of a refusal, those that occurred; empty for the other lines */
    public record Line(String key, String label, int count, List<Line> reasons) {
        public Line {
            reasons = List.copyOf(reasons);
        }

        Line(String key, String label, int count) {
            this(key, label, count, List.of());
        }
    }

    private enum Way {
        IN_PERSON("当面", EnumSet.of(Channel.IN_PERSON, Channel.ORAL)),
        FAX("传真", EnumSet.of(Channel.FAX)),
        EMAIL("电子邮件", EnumSet.of(Channel.EMAIL)),
        ONLINE("网上", EnumSet.of(Channel.ONLINE)),
        LETTER("信函", EnumSet.of(Channel.REGISTERED_MAIL, Channel.ORDINARY_MAIL)),
        OTHER("其他", EnumSet.of(Channel.FORWARDED, Channel.OTHER_PUBLISHED));

        private final String label;
        private final Set<Channel> channels;

        Way(String label, Set<Channel> channels) {
            this.label = label;
            this.channels = channels;
        }
    }

    /** Closed without a word on the information: abandoned, unpaid, withdrawn, consultation. */
    private static final Set<ReportRow> NEITHER =
            EnumSet.of(ReportRow.NOT_CORRECTED, ReportRow.FEE_UNPAID, ReportRow.OTHER);

    /** @param byChannel receipts @param filed remedies by kind, each with its block */
    static FormerStatistics of(
            RequestFigures requests, Map<Channel, Integer> byChannel, List<RemedyFigures> filed, FeeFigures fees) {
        return new FormerStatistics(
                receipts(byChannel),
                replies(requests, line -> line.count() > 0),
                filed.stream()
                        .map(one ->
                                new Line(one.block().kind().name(), one.block().label(), one.filed()))
                        .toList(),
                RemedyFigures.block(filed, RemedyKind.COMPLAINT),
                RemedyFigures.block(filed, RemedyKind.APPEAL),
                fees);
    }

    private static List<Line> receipts(Map<Channel, Integer> byChannel) {
        return Arrays.stream(Way.values())
                .map(way -> new Line(
                        way.name(),
                        way.label,
                        way.channels.stream()
                                .mapToInt(channel -> byChannel.getOrDefault(channel, 0))
                                .sum()))
                .toList();
    }

    /** Every line that there may be, each reason of a refusal among them; all 0. */
    static FormerStatistics everyLine() {
        List<RemedyFigures> kinds = Arrays.stream(RemedyKind.values())
                .map(kind -> new RemedyFigures(RemedyBlock.none(kind), 0))
                .toList();
        FormerStatistics none = of(RequestFigures.none(), Map.of(), kinds, FeeFigures.NONE);
        return new FormerStatistics(
                none.receipts(),
                replies(RequestFigures.none(), line -> true),
                none.remedies(),
                none.complaints(),
                none.appeals(),
                none.fees());
    }

    private static List<Line> replies(RequestFigures requests, Predicate<Line> told) {
        List<Line> reasons = Arrays.stream(ReportRow.values())
                .filter(row -> row.ordinal() >= ReportRow.STATE_SECRET.ordinal() && !NEITHER.contains(row))
                .map(row -> new Line(row.name(), RequestLine.of(row).label(ReportForm.FORM_2021), count(requests, row)))
                .filter(told)
                .toList();
        int refused = reasons.stream().mapToInt(Line::count).sum();
        return List.of(
                new Line("GRANTED", "同意公开", count(requests, ReportRow.DISCLOSED)),
                new Line("PARTLY_GRANTED", "同意部分公开", count(requests, ReportRow.PARTIALLY_DISCLOSED)),
                new Line("REFUSED", "否决公开", refused, reasons),
                new Line(
                        "OTHER",
                        "其他处理",
                        NEITHER.stream().mapToInt(row -> count(requests, row)).sum()));
    }

    private static int count(RequestFigures requests, ReportRow row) {
        return requests.results().getOrDefault(row, Cells.ZERO).total();
    }
}
