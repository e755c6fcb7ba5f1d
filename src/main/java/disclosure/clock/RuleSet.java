package disclosure.clock;

import static disclosure.law.Article.article;
import static disclosure.law.Article.article2007;

import disclosure.law.Article;
import disclosure.law.Limit;
import disclosure.law.Ruling;
import disclosure.law.Statute;
import java.time.LocalDate;
import java.util.Optional;

/** The text a request is handled under for all its life, by its day of receipt (R-SET-01). */
public enum RuleSet {
    R2007(Terms2007.REPLY, Terms2007.EXTENSION, Terms2007.CORRECTION_NOTICE, Terms2007.EXCLUSION),
    R2019(Terms2019.REPLY, Terms2019.EXTENSION, Terms2019.CORRECTION_NOTICE, Terms2019.EXCLUSION);

    /** 付费期限: 申请人应当自收到收费通知次日起20个工作日内缴纳费用 (109号 Art. 6, K-11). */
    public static final Limit PAYMENT = new Limit(20, Article.of(Statute.FEE_MEASURES, 6));

    /** 本办法自2021年1月1日起施行: before this day no tariff existed (law.md §1.3). */
    public static final LocalDate FEE_TARIFF_FROM = Statute.FEE_MEASURES.inForceFrom();

    private final Limit reply;
    private final Limit extension;
    private final Limit correctionNotice;
    private final Article exclusion;

    RuleSet(Limit reply, Limit extension, Limit correctionNotice, Article exclusion) {
        this.reply = reply;
        this.extension = extension;
        this.correctionNotice = correctionNotice;
        this.exclusion = exclusion;
    }

    /** No case can be older than the first Regulation (R-SET-03). */
    public static Ruling<RuleSet> forReceipt(LocalDate receivedOn) {
        if (receivedOn.isBefore(Statute.REGULATION_2007.inForceFrom())) {
            return Ruling.refused(
                    article2007(38),
                    ClockReason.RECEIVED_BEFORE_THE_REGULATION,
                    receivedOn,
                    Statute.REGULATION_2007.inForceFrom());
        }
        return Ruling.granted(receivedOn.isBefore(Statute.REGULATION_2019.inForceFrom()) ? R2007 : R2019);
    }

    /** The name callers see: 2007 or 2019. */
    public String contractName() {
        return this == R2007 ? "2007" : "2019";
    }

    /** K-01, K-05, K-12. */
    public Limit reply() {
        return reply;
    }

    /** K-02, the longest. */
    public Limit extension() {
        return extension;
    }

    /** K-03. */
    public Limit correctionNotice() {
        return correctionNotice;
    }

    /** K-06, K-07: the time of the one consulted; the text of 2007 sets none. */
    public Optional<Limit> opinion(ConsultationKind kind) {
        return this == R2007 ? Optional.empty() : Optional.of(Terms2019.opinion(kind));
    }

    /** K-11; empty where no tariff can apply under this text. */
    public Optional<Limit> payment() {
        return this == R2007 ? Optional.empty() : Optional.of(PAYMENT);
    }

    /** Where the text leaves the time of a consultation out of the count. */
    public Article exclusion() {
        return exclusion;
    }

    /** Whether asking this kind leaves days out: 2007 names the third party alone. */
    public boolean excludes(ConsultationKind kind) {
        return this == R2019 || kind == ConsultationKind.THIRD_PARTY;
    }

    /** Where the text lets people have records about themselves corrected; it sets no time (K-23). */
    public Article ownRecord() {
        return this == R2007 ? article2007(25, 2) : article(41);
    }

    /** Where the text lets the applicant's wish decide in which form information is given (R-SRV-05). */
    public Article formOfDelivery() {
        return this == R2007 ? article2007(26) : article(40);
    }

    /** Where the text provides for correction. */
    public Article correction() {
        return correctionNotice.source();
    }

    /** 国务院令第492号. */
    private static final class Terms2007 {
        /** 行政机关不能当场答复的,应当自收到申请之日起15个工作日内予以答复. */
        static final Limit REPLY = new Limit(15, article2007(24, 2));

        /** 延长答复的期限最长不得超过15个工作日. */
        static final Limit EXTENSION = new Limit(15, article2007(24, 2));

        /** 申请内容不明确的,应当告知申请人作出更改、补充; silent on time, so within the reply period (P-22). */
        static final Limit CORRECTION_NOTICE = new Limit(15, article2007(21, 0, 4));

        /** 申请公开的政府信息涉及第三方权益的,行政机关征求第三方意见所需时间不计算在本条第二款规定的期限内. */
        static final Article EXCLUSION = article2007(24, 3);
    }

    /** 国务院令第711号. */
    private static final class Terms2019 {
        /** 行政机关不能当场答复的,应当自收到申请之日起20个工作日内予以答复. */
        static final Limit REPLY = new Limit(20, article(33, 2));

        /** 延长的期限最长不得超过20个工作日. */
        static final Limit EXTENSION = new Limit(20, article(33, 2));

        /** 行政机关应当给予指导和释明,并自收到申请之日起7个工作日内一次性告知申请人作出补正. */
        static final Limit CORRECTION_NOTICE = new Limit(7, article(30));

        /** 第三方应当自收到征求意见书之日起15个工作日内提出意见. */
        static final Limit THIRD_PARTY = new Limit(15, article(32));

        /** 被征求意见机关应当自收到征求意见书之日起15个工作日内提出意见,逾期未提出意见的视为同意公开. */
        static final Limit JOINT_PRODUCER = new Limit(15, article(34));

        /** 行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内. */
        static final Article EXCLUSION = article(33, 3);

        /** Art. 33(3) sets no length for other agencies: the 15 of Art. 32 and 34 hold for them too (K-08). */
        static final Limit OTHER_AGENCY = new Limit(15, EXCLUSION);

        static Limit opinion(ConsultationKind kind) {
            return switch (kind) {
                case THIRD_PARTY -> THIRD_PARTY;
                case JOINT_PRODUCER -> JOINT_PRODUCER;
                case OTHER_AGENCY -> OTHER_AGENCY;
            };
        }
    }
}
