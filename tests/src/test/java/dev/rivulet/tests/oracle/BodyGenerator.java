package dev.rivulet.tests.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes random bodies that use every parameter, lazy ones behind guards, twice, in any order. */
final class BodyGenerator {
    private static final double[] CONSTANTS = {0, 1, 2, 0.5, -1, 3, 1e16};

    private final Random random;

    BodyGenerator(Random random) {
        this.random = random;
    }

    /**
     * A method that returns {@code type}; one in {@code throwing} may throw. A {@code shift} that is
     * not 0 is what the graph's collaborator holds, to be added.
     */
    Function function(List<Param> params, Type type, int throwing, double shift) {
        for (int i = 0; i < params.size(); i++) {
            if (params.get(i).type() == type && random.nextInt(5) == 0) {
                return new Function(params, type, null, i);
            }
        }
        Expr expr = eager(params);
        expr = shift == 0 ? expr : new Expr.Binary('+', expr, new Expr.Shift(shift));
        List<Integer> lazy = indices(params, true);
        Collections.shuffle(lazy, random);
        for (int index : lazy) {
            expr = ask(new Expr.Of(index), expr);
        }
        if (random.nextInt(3) == 0) {
            expr = new Expr.Choice(expr, constant(), expr(params, expr), constant());
        }
        if (random.nextInt(throwing) == 0) {
            expr = new Expr.Choice(
                    expr(params, expr), constant(), new Expr.Throwing(random.nextInt(4) == 0), expr);
        }
        return Function.of(params, type, expr);
    }

    private static List<Integer> indices(List<Param> params, boolean lazy) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < params.size(); i++) {
            if ((params.get(i).kind() == Param.Kind.LAZY) == lazy) {
                all.add(i);
            }
        }
        return all;
    }

    private Expr constant() {
        return new Expr.Constant(CONSTANTS[random.nextInt(CONSTANTS.length)]);
    }

    /** An eager parameter, or {@code other} where there is none. */
    private Expr expr(List<Param> params, Expr other) {
        List<Integer> eager = indices(params, false);
        return eager.isEmpty() ? other : new Expr.Of(eager.get(random.nextInt(eager.size())));
    }

    private Expr eager(List<Param> params) {
        Expr expr = null;
        for (int index : indices(params, false)) {
            Expr next = new Expr.Of(index);
            expr = expr == null ? next : new Expr.Binary(operator(), expr, next);
        }
        return expr == null ? constant() : expr;
    }

    private char operator() {
        return "++--*/".charAt(random.nextInt(6));
    }

    private Expr ask(Expr.Of lazy, Expr before) {
        return switch (random.nextInt(6)) {
            case 0 -> new Expr.Binary(operator(), before, lazy);
            case 1 -> new Expr.Binary(operator(), lazy, before);
            case 2 -> new Expr.Choice(before, constant(), new Expr.Binary('+', lazy, lazy), before);
            case 3 -> new Expr.Binary(operator(), before, new Expr.Rescue(lazy, constant()));
            default -> new Expr.Choice(before, constant(), lazy, before);
        };
    }
}
