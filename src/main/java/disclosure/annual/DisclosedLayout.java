package disclosure.annual;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Table 二: what was disclosed without request, as the form lays it out (law.md §8.2, §8.5). */
public enum DisclosedLayout {
    TRIAL_2019(List.of(
            section(
                    "第二十条第（一）项",
                    List.of("信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"),
                    row("rules", "规章", "made", "disclosed", "inAll"),
                    row("normativeDocuments", "规范性文件", "made", "disclosed", "inAll")),
            section(
                    "第二十条第（五）项",
                    List.of("信息内容", "上一年项目数量", "本年增/减", "处理决定数量"),
                    row("licences", "行政许可", "before", "change", "decisions"),
                    row("otherServices", "其他对外管理服务事项", "before", "change", "decisions")),
            section(
                    "第二十条第（六）项",
                    List.of("信息内容", "上一年项目数量", "本年增/减", "处理决定数量"),
                    row("penalties", "行政处罚", "before", "change", "decisions"),
                    row("compulsion", "行政强制", "before", "change", "decisions")),
            section("第二十条第（八）项", List.of("信息内容", "上一年项目数量", "本年增/减"), row("fees", "行政事业性收费", "before", "change")),
            section(
                    "第二十条第（九）项",
                    List.of("信息内容", "采购项目数量", "采购总金额"),
                    row("procurement", "政府集中采购", "projects", "amount")))),
    FORM_2021(List.of(
            section(
                    "第二十条第（一）项",
                    List.of("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
                    row("rules", "规章", "made", "repealed", "inForce"),
                    row("normativeDocuments", "行政规范性文件", "made", "repealed", "inForce")),
            section("第二十条第（五）项", List.of("信息内容", "本年处理决定数量"), row("licences", "行政许可", "decisions")),
            section(
                    "第二十条第（六）项",
                    List.of("信息内容", "本年处理决定数量"),
                    row("penalties", "行政处罚", "decisions"),
                    row("compulsion", "行政强制", "decisions")),
            section("第二十条第（八）项", List.of("信息内容", "本年收费金额（单位：万元）"), row("fees", "行政事业性收费", "amount"))));

    /** Rows of which the form asks what was made, what repealed and what is in force. */
    static final List<String> MADE_AND_REPEALED = List.of("rules", "normativeDocuments");

    /** @param columns the heads, that of the labels first */
    public record Section(String item, List<String> columns, List<Row> rows) {}

    /** @param cells the figures, from left to right */
    public record Row(String key, String label, List<Cell> cells) {}

    /** What a figure can be. */
    public enum Kind {
        /** whole, from 0 */
        COUNT,
        /** whole, may be less than 0 */
        CHANGE,
        /** in units of 10,000 yuan (万元), from 0, up to six decimal places */
        AMOUNT
    }

    /** @param key of row and column, such as {@code rules.made} */
    public record Cell(String key, Kind kind) {}

    private final List<Section> sections;

    DisclosedLayout(List<Section> sections) {
        this.sections = sections;
    }

    public static DisclosedLayout of(int year) {
        return ReportForm.of(year) == ReportForm.FORM_2021 ? FORM_2021 : TRIAL_2019;
    }

    public List<Section> sections() {
        return sections;
    }

    public Stream<Cell> cells() {
        return sections.stream().flatMap(section -> section.rows().stream()).flatMap(row -> row.cells().stream());
    }

    public Optional<Cell> cell(String key) {
        return cells().filter(cell -> cell.key().equals(key)).findFirst();
    }

    private static Section section(String item, List<String> columns, Row... rows) {
        return new Section(item, columns, List.of(rows));
    }

    private static Row row(String key, String label, String... columns) {
        return new Row(
                key,
                label,
                Stream.of(columns)
                        .map(column -> new Cell(key + "." + column, kind(column)))
                        .toList());
    }

    private static Kind kind(String column) {
        return switch (column) {
            case "change" -> Kind.CHANGE;
            case "amount" -> Kind.AMOUNT;
            default -> Kind.COUNT;
        };
    }
}
