package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.fee.FeeMode;
import disclosure.fee.FeeQuote;
import disclosure.handling.PreviewingFee;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The fee as a calculator (contract §4). Nothing is stored. */
@RestController
@RequestMapping(path = "/api/fees", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Fees")
class FeeController {

    private final PreviewingFee preview;

    FeeController(PreviewingFee preview) {
        this.preview = preview;
    }

    /**
     * @param ordinalInMonth 1 to 10000, for PER_REQUEST alone: the position of the request among its applicant's of the month
     * @param pages 0 to 1000000, for PER_VOLUME alone
     * @param receivedOn decides which tariff holds
     */
    record FeeWish(
            @NotNull FeeMode mode,
            @Nullable Integer ordinalInMonth,
            @Nullable Integer pages,
            @NotNull LocalDate receivedOn) {}

    @PostMapping(path = "/preview", consumes = APPLICATION_JSON_VALUE)
    @RefusedAs(HttpStatus.UNPROCESSABLE_ENTITY)
    @Operation(
            summary = "What a request costs, step by step",
            description =
                    "Whole yuan. PER_REQUEST is the price of that position alone, PER_VOLUME that of the pages of one"
                            + " request; both at once are 422 with the article. Received before 2021-01-01: nothing, no steps.")
    Ruling<FeeQuote> preview(@RequestBody @Valid FeeWish wish) {
        return preview.preview(wish.mode(), wish.ordinalInMonth(), wish.pages(), wish.receivedOn());
    }
}
