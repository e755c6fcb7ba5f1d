package disclosure.handling;

import disclosure.remedy.RemedyRoutes;

/**
 * What a letter says about the bureau that sends it.
 *
 * @param workingBody the unit that the bureau designates for disclosure (Reg. Art. 4)
 * @param payment how an information processing fee is paid
 * @param remedies before whom its decisions are challenged
 */
public record BureauCard(
        String name,
        String workingBody,
        String address,
        String postcode,
        String phone,
        String email,
        String website,
        String payment,
        RemedyRoutes remedies) {}
