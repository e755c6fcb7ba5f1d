package disclosure.handling;

import disclosure.fee.Charge;
import disclosure.fee.FeeMode;
import disclosure.fee.FeeQuote;
import disclosure.fee.FeeTariff;
import disclosure.law.Ruling;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The fee as a calculator: what a request would cost, and how that is reckoned. Nothing is stored or charged. */
@Service
public class PreviewingFee {

    /**
     * @param ordinalInMonth for {@link FeeMode#PER_REQUEST} and for it alone
     * @param pages for {@link FeeMode#PER_VOLUME} and for it alone
     */
    public Ruling<FeeQuote> preview(
            FeeMode mode, @Nullable Integer ordinalInMonth, @Nullable Integer pages, LocalDate receivedOn) {
        return Charge.of(mode, ordinalInMonth, pages).flatMap(charge -> FeeTariff.preview(receivedOn, charge));
    }
}
