package disclosure.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;

/** The status of every refusal of a call, where it differs from {@link RefusalStatus}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface RefusedAs {

    HttpStatus value();
}
