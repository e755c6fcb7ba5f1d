package disclosure.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every part that a template can ask for, filled with words that show where they went; about nobody. */
final class Specimen {

    /** 试写件 bears one fixed day, so that nobody takes it for a letter. */
    static final LocalDate DAY = LocalDate.of(2000, 1, 1);

    private static final List<String> CONTENTS = List.of("序号", "文号", "题名", "日期", "备注");
    private static final List<String> OPINIONS = List.of("层级", "审查人", "结论", "说明", "时间");

    private Specimen() {}

    static FieldSheet of(String bureauName) {
        FieldSheet sheet = new FieldSheet();
        for (LetterField field : LetterField.values())
            switch (field.shape()) {
                case TEXT -> sheet.text(field, "〔" + field.placeholder() + "〕");
                case LIST ->
                    sheet.list(field, List.of("〔" + field.placeholder() + "之一〕", "〔" + field.placeholder() + "之二〕"));
                case ROWS -> sheet.rows(field, List.of(row(field, 1), row(field, 2)));
            }
        return sheet.text(LetterField.BUREAU, bureauName);
    }

    private static Map<String, String> row(LetterField field, int number) {
        Map<String, String> row = new HashMap<>();
        for (String cell : field == LetterField.CONTENTS ? CONTENTS : OPINIONS) row.put(cell, cell + number);
        return row;
    }
}
