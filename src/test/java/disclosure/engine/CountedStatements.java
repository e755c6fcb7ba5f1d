package disclosure.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that counts how often it was asked; a batch is one question. */
final class CountedStatements extends DelegatingDataSource {

    private final AtomicInteger asked = new AtomicInteger();

    CountedStatements(DataSource database) {
        super(database);
    }

    /** How often since it was made. */
    int asked() {
        return asked.get();
    }

    /** How often while that was done. */
    int during(Runnable work) {
        int before = asked.get();
        work.run();
        return asked.get() - before;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(super.getConnection(), Connection.class);
    }

    private <T> T counted(T real, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getName().startsWith("execute")) asked.incrementAndGet();
            try {
                return wrapped(method.invoke(real, args));
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    private Object wrapped(Object answer) {
        if (answer instanceof PreparedStatement statement) return counted(statement, PreparedStatement.class);
        return answer instanceof Statement statement ? counted(statement, Statement.class) : answer;
    }
}
