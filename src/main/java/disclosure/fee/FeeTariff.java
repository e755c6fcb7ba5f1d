package disclosure.fee;

import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tariff of the information processing fee (信息处理费, 109号 Art. 4 and 5): steps of progressive excess, so that each
 * request or page costs what its own step says.
 */
public final class FeeTariff {

    private record Step(int from, @Nullable Integer to, int unit) {

        boolean holds(int position) {
            return position >= from && (to == null || position <= to);
        }

        /** How many of the numbers up to that one fall into the step. */
        int countUpTo(int last) {
            int end = to == null ? last : Math.min(last, to);
            return Math.max(0, end - from + 1);
        }
    }

    /** 10件以下不收费;11-30件部分100元/件;31件以上部分以10件为一档,每增加一档,收费标准提高100元/件. */
    private static final List<Step> REQUESTS = List.of(new Step(1, 10, 0), new Step(11, 30, 100));

    private static final int LAST_BEFORE_TENS = 30;
    private static final int TEN = 10;
    private static final int RISE = 100;

    /** 30页以下不收费;31-100页部分10元/页;101-200页部分20元/页;201页以上部分40元/页. */
    private static final List<Step> PAGES =
            List.of(new Step(1, 30, 0), new Step(31, 100, 10), new Step(101, 200, 20), new Step(201, null, 40));

    private FeeTariff() {}

    /** What the request would cost; nothing where no tariff was in force (R-FEE-12). */
    public static Ruling<FeeQuote> preview(LocalDate receivedOn, Charge charge) {
        return FeeSet.forReceipt(receivedOn).map(set -> set.hasTariff() ? quote(charge) : FeeQuote.free());
    }

    /** What may be asked of the applicant: refused without a tariff, and where the free part is not used up. */
    public static Ruling<FeeQuote> charge(LocalDate receivedOn, Charge charge) {
        return FeeSet.forReceipt(receivedOn).flatMap(set -> {
            if (!set.hasTariff()) return Ruling.refused(set.source(), FeeReason.NO_TARIFF, receivedOn);
            FeeQuote quote = quote(charge);
            return quote.amountYuan() == 0
                    ? Ruling.refused(source(charge), FeeReason.NOTHING_TO_CHARGE)
                    : Ruling.granted(quote);
        });
    }

    private static Article source(Charge charge) {
        return charge.mode() == FeeMode.PER_REQUEST ? Charge.PER_REQUEST : Charge.PER_VOLUME;
    }

    private static FeeQuote quote(Charge charge) {
        if (charge instanceof Charge.PerVolume volume) return ofPages(volume.pages());
        return ofRequest((Charge.PerRequest) charge);
    }

    /** The price of that position alone: those before it were charged, or not, in their own time. */
    private static FeeQuote ofRequest(Charge.PerRequest request) {
        Step step = stepOf(request.ordinalInMonth());
        return FeeQuote.of(List.of(Tier.of(step.from(), step.to(), step.unit(), 1)));
    }

    private static Step stepOf(int position) {
        for (Step step : REQUESTS) {
            if (step.holds(position)) return step;
        }
        int tens = (position - LAST_BEFORE_TENS - 1) / TEN;
        int from = LAST_BEFORE_TENS + tens * TEN + 1;
        return new Step(from, from + TEN - 1, RISE * (tens + 2));
    }

    private static FeeQuote ofPages(int pages) {
        List<Tier> tiers = new ArrayList<>();
        for (Step step : PAGES) {
            int count = step.countUpTo(pages);
            if (count > 0) tiers.add(Tier.of(step.from(), step.to(), step.unit(), count));
        }
        return FeeQuote.of(tiers);
    }
}
