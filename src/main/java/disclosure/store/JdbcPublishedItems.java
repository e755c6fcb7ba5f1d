package disclosure.store;

import disclosure.handling.PublishedItems;
import disclosure.store.Database.Statement;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The list of published information, a row an item. */
@Repository
class JdbcPublishedItems implements PublishedItems {

    private final Database database;

    JdbcPublishedItems(Database database) {
        this.database = database;
    }

    @Override
    public List<PublishedItem> all() {
        return database.sql("SELECT * FROM published_item WHERE agency = :agency ORDER BY published_on DESC, item_id")
                .list((row, i) -> new PublishedItem(
                        row.getString("item_id"),
                        row.getString("title"),
                        row.getString("document_number"),
                        row.getObject("published_on", LocalDate.class),
                        row.getString("link")));
    }

    @Override
    public void add(PublishedItem item) {
        of(
                        "INSERT INTO published_item (agency, item_id, title, document_number, published_on, link)"
                                + " VALUES (:agency, :id, :title, :number, :day, :link)",
                        item)
                .update();
    }

    @Override
    public boolean change(PublishedItem item) {
        return of(
                                "UPDATE published_item SET title = :title, document_number = :number, published_on = :day,"
                                        + " link = :link WHERE agency = :agency AND item_id = :id",
                                item)
                        .update()
                > 0;
    }

    @Override
    public boolean remove(String id) {
        return database.sql("DELETE FROM published_item WHERE agency = :agency AND item_id = :id")
                        .param("id", id)
                        .update()
                > 0;
    }

    private Statement of(String sql, PublishedItem item) {
        return database.sql(sql)
                .param("id", item.id())
                .param("title", item.title())
                .param("number", item.number())
                .param("day", item.on())
                .param("link", item.link());
    }
}
