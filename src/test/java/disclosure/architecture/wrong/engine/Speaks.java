package disclosure.architecture.wrong.engine;

/** Wrong on purpose. */
final class Speaks {
    final Class<?> spel = org.springframework.expression.ExpressionParser.class;
    final Class<?> el = jakarta.el.ELProcessor.class;
    final Class<?> script = javax.script.ScriptEngine.class;

    static void spel(org.springframework.expression.ExpressionParser parser) {
        parser.parseExpression("1");
    }

    static void el(jakarta.el.ELProcessor processor) {
        processor.eval("1");
    }

    static void script(javax.script.ScriptEngineManager engines) {
        engines.getEngineByName("js");
    }
}
