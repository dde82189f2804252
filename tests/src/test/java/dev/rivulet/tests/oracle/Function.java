package dev.rivulet.tests.oracle;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A user method: parameters and what it returns.
 *
 * @param params in order
 * @param type what it returns
 * @param body the calculation; null to return parameter {@code pass} as it is
 * @param pass the number of the parameter returned
 */
record Function(List<Param> params, Type type, Expr body, int pass) {
    Function {
        params = List.copyOf(params);
    }

    static Function of(List<Param> params, Type type, Expr body) {
        return new Function(params, type, body, -1);
    }

    /** The method called {@code name}, whose calls are counted for {@code counted}. */
    String java(String modifiers, String name, String counted) {
        String parameters = params.stream().map(Param::declaration).collect(Collectors.joining(", "));
        return modifiers + type.java + " " + name + "(" + parameters + ")"
                + (body != null && body.checked() ? " throws java.io.IOException" : "") + " {\n"
                + "        Runs.ran(\"" + counted + "\");\n"
                + "        return " + expression() + ";\n    }\n";
    }

    private String expression() {
        return body == null ? params.get(pass).java() : type.from(body.java(params));
    }

    /** What the method returns for {@code arguments}. */
    Object call(Expr.Arguments arguments) {
        return body == null ? arguments.get(pass) : type.from(body.value(arguments));
    }
}
