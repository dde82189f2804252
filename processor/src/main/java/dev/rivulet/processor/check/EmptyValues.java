package dev.rivulet.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rivulet.processor.model.NodeModel;
import dev.rivulet.processor.report.ErrorCode;
import dev.rivulet.processor.report.Problems;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** {@code empty} is a literal of the type declared. */
final class EmptyValues implements Check {
    @Override
    public void check(Subject subject, Problems problems) {
        for (NodeModel.Scalar node : subject.nodes(NodeModel.Scalar.class)) {
            empty(node)
                    .filter(text -> !fits(text, node.type()))
                    .ifPresent(text -> problems.add(
                            ErrorCode.BAD_EMPTY,
                            node.origin().value(Words.annotation(node), "empty"),
                            "\"" + text + "\" is no literal of " + Words.type(node.type()),
                            Words.raw(node.type()).startsWith("java.util.Optional")
                                    ? "Leave it out: of no rows an optional value is empty."
                                    : "Write a number, true or false, one character or a text."));
        }
    }

    private static Optional<String> empty(NodeModel.Scalar node) {
        if (node instanceof NodeModel.Reduce reduce) {
            return reduce.empty();
        }
        return node instanceof NodeModel.Aggregate aggregate ? aggregate.empty() : Optional.empty();
    }

    private static boolean fits(String text, TypeName type) {
        try {
            return parses(
                    text, type.isBoxedPrimitive() ? type.unbox().toString() : type.toString());
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean parses(String text, String type) {
        switch (type) {
            case "double" -> Double.parseDouble(text);
            case "float" -> Float.parseFloat(text);
            case "long" -> Long.parseLong(text);
            case "int" -> Integer.parseInt(text);
            case "short" -> Short.parseShort(text);
            case "byte" -> Byte.parseByte(text);
            case "java.math.BigDecimal" -> new BigDecimal(text);
            case "java.math.BigInteger" -> new BigInteger(text);
            case "boolean" -> {
                return text.equals("true") || text.equals("false");
            }
            case "char" -> {
                return text.length() == 1;
            }
            default -> {
                return type.equals("java.lang.String");
            }
        }
        return true;
    }
}
