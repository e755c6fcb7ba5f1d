package disclosure.desk;

import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.handling.Moment;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reading a case. */
@StaffPage
class CasePages {

    private final CaseSheets sheets;
    private final WhatIfCards whatIfs;
    private final Clock clock;

    CasePages(CaseSheets sheets, WhatIfCards whatIfs, Clock clock) {
        this.sheets = sheets;
        this.whatIfs = whatIfs;
        this.clock = clock;
    }

    /** @param query may try something out, or name the kind of act to show alone; all of it days and names of kinds */
    @GetMapping("/desk/cases/{reference}")
    ModelAndView open(@PathVariable("reference") String typed, @RequestParam Map<String, String> query, Actor actor) {
        Reference reference = CaseSheets.reference(typed);
        Moment now = Moment.of(clock);
        ModelAndView page = sheets.page(reference, actor, now);
        Arrays.stream(ActKind.values())
                .filter(kind -> kind.name().equals(query.get("act")))
                .forEach(kind -> page.addObject("shownKind", kind));
        return page.addObject("whatIf", whatIfs.of(reference, query, actor, now));
    }
}
