package disclosure.rest;

import disclosure.handling.Page;
import java.util.List;

/** Some rows of a list. @param total how many there are in all */
record PageView<T>(List<T> items, long total) {

    static <T> PageView<T> of(Page<T> page) {
        return new PageView<>(page.items(), page.total());
    }
}
