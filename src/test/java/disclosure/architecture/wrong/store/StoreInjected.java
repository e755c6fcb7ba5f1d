package disclosure.architecture.wrong.store;

/** Wrong on purpose. */
final class StoreInjected {
    @org.springframework.beans.factory.annotation.Autowired
    Runnable field;
}
