package disclosure;

import disclosure.casefile.TimePlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The bureau's own time plan ({@code disclosure.plan.*}) in working days; a start with a day out of bounds names it. */
@Validated
@ConfigurationProperties("disclosure.plan")
record TimePlanProperties(
        @DefaultValue("0") @Min(0) @Max(TimePlan.MOST) int register,
        @DefaultValue("1") @Min(0) @Max(TimePlan.MOST) int assign,

        @DefaultValue("3") @Min(0) @Max(TimePlan.MOST_TO_CHECK)
        int check,

        @DefaultValue("10") @Min(1) @Max(TimePlan.MOST) int draft,
        @DefaultValue("2") @Min(0) @Max(TimePlan.MOST) int secrecy,
        @DefaultValue("2") @Min(0) @Max(TimePlan.MOST) int legal,
        @DefaultValue("2") @Min(0) @Max(TimePlan.MOST) int signature,
        @DefaultValue("1") @Min(0) @Max(TimePlan.MOST) int dispatch) {

    TimePlan plan() {
        return new TimePlan(register, assign, check, draft, secrecy, legal, signature, dispatch);
    }
}
