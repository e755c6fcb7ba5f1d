package disclosure.fee;

import static disclosure.law.Article.article;
import static disclosure.law.Article.article2007;

import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.law.Statute;
import java.time.LocalDate;

/** What may be charged for a request, by its day of receipt (law.md §1.3); independent of the rules of procedure. */
public enum FeeSet {
    /** 行政机关依申请提供政府信息,除可以收取检索、复制、邮寄等成本费用外,不得收取其他费用: set by local price offices, so nothing is computed here. */
    F2008(Statute.REGULATION_2007.inForceFrom(), article2007(27)),
    /** The cost fees were stopped by 财税〔2017〕20号. */
    F2017(LocalDate.of(2017, 4, 1), article2007(27)),
    /** 行政机关依申请提供政府信息,不收取费用: a processing fee was provided for, but no tariff existed yet. */
    F2019(Statute.REGULATION_2019.inForceFrom(), article(42)),
    /** 国办函〔2020〕109号. */
    F2021(Statute.FEE_MEASURES.inForceFrom(), Article.of(Statute.FEE_MEASURES, 2));

    private final LocalDate from;
    private final Article source;

    FeeSet(LocalDate from, Article source) {
        this.from = from;
        this.source = source;
    }

    /** No request can be older than the first Regulation. */
    public static Ruling<FeeSet> forReceipt(LocalDate receivedOn) {
        FeeSet[] newestFirst = {F2021, F2019, F2017, F2008};
        for (FeeSet set : newestFirst) {
            if (!receivedOn.isBefore(set.from)) return Ruling.granted(set);
        }
        return Ruling.refused(article2007(38), FeeReason.RECEIVED_BEFORE_THE_REGULATION, receivedOn, F2008.from);
    }

    /** The first day of receipt it holds for. */
    public LocalDate from() {
        return from;
    }

    /** Where it says what may be charged, or that nothing may. */
    public Article source() {
        return source;
    }

    /** Whether a fee can be computed and charged at all. */
    public boolean hasTariff() {
        return this == F2021;
    }
}
