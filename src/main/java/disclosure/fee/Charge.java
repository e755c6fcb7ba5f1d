package disclosure.fee;

import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.law.Statute;
import org.jspecify.annotations.Nullable;

/** By what a request is charged: one of the two modes with its count, never both (109号 Art. 3). */
public sealed interface Charge {

    /** 对每件申请可以根据实际情况选择适用按件计收或者按量计收,但不得同时按照两种标准重复计算. */
    Article ONE_MODE = Article.of(Statute.FEE_MEASURES, 3);

    /** 按件计收适用于所有政府信息公开申请处理决定类型. */
    Article PER_REQUEST = Article.of(Statute.FEE_MEASURES, 4);

    /** 按量计收适用于申请人要求以提供纸质件、发送电子邮件、复制电子数据等方式获取政府信息的情形. */
    Article PER_VOLUME = Article.of(Statute.FEE_MEASURES, 5);

    /** Far above any real month; a larger number is a slip of the pen. */
    int MOST_REQUESTS = 10_000;

    /** The same for the pages of one request. */
    int MOST_PAGES = 1_000_000;

    FeeMode mode();

    /** @param ordinalInMonth position of the request among its applicant's of that month, from 1 */
    record PerRequest(int ordinalInMonth) implements Charge {

        public PerRequest {
            if (ordinalInMonth < 1 || ordinalInMonth > MOST_REQUESTS)
                throw new IllegalArgumentException("no such position: " + ordinalInMonth);
        }

        @Override
        public FeeMode mode() {
            return FeeMode.PER_REQUEST;
        }
    }

    /** @param pages of that single request, one side of A4 or less each (R-FEE-04) */
    record PerVolume(int pages) implements Charge {

        public PerVolume {
            if (pages < 0 || pages > MOST_PAGES) throw new IllegalArgumentException("no such volume: " + pages);
        }

        @Override
        public FeeMode mode() {
            return FeeMode.PER_VOLUME;
        }
    }

    /** What a person typed in: the count that belongs to the mode, and no other. */
    static Ruling<Charge> of(FeeMode mode, @Nullable Integer ordinalInMonth, @Nullable Integer pages) {
        if (ordinalInMonth != null && pages != null) return Ruling.refused(ONE_MODE, FeeReason.BOTH_MODES);
        return switch (mode) {
            case PER_REQUEST -> perRequest(ordinalInMonth);
            case PER_VOLUME -> perVolume(pages);
        };
    }

    private static Ruling<Charge> perRequest(@Nullable Integer ordinal) {
        if (ordinal == null) return Ruling.refused(PER_REQUEST, FeeReason.POSITION_MISSING);
        if (ordinal < 1 || ordinal > MOST_REQUESTS)
            return Ruling.refused(PER_REQUEST, FeeReason.POSITION_OUT_OF_RANGE, ordinal, 1, MOST_REQUESTS);
        return Ruling.granted(new PerRequest(ordinal));
    }

    private static Ruling<Charge> perVolume(@Nullable Integer pages) {
        if (pages == null) return Ruling.refused(PER_VOLUME, FeeReason.PAGES_MISSING);
        if (pages < 0 || pages > MOST_PAGES)
            return Ruling.refused(PER_VOLUME, FeeReason.PAGES_OUT_OF_RANGE, pages, 0, MOST_PAGES);
        return Ruling.granted(new PerVolume(pages));
    }
}
