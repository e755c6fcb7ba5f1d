package disclosure.annual;

/**
 * Fees and waivers (收费及减免) of one year, as the reports before 2019 had a section for them (R-ANN-16); zero where there were none.
 *
 * @param charged requests for which a notice to pay went out in the year
 * @param collectedYuan what was actually paid in the year, in yuan, whatever day it was asked for
 * @param waived requests for which a fee was proposed and it was decided in the year to ask for none
 * @param waivedYuan what had been proposed for those, in yuan
 */
public record FeeFigures(int charged, int collectedYuan, int waived, int waivedYuan) {

    public static final FeeFigures NONE = new FeeFigures(0, 0, 0, 0);
}
