package dev.rivulet.tests.sql;

import static dev.rivulet.tests.sql.Question.bag;
import static dev.rivulet.tests.sql.Question.list;
import static dev.rivulet.tests.sql.Question.value;

import java.util.ArrayList;
import java.util.List;

/** Each node of {@link Shop} as a query. */
final class Questions {
    private static final String SALE = "item, place, amount, stamp";
    private static final String S = "s.item, s.place, s.amount, s.stamp";
    private static final String R = "r.item, r.place, r.amount, r.stamp";
    private static final String NONE = "NULL, NULL, NULL, NULL";
    private static final String LARGE = "(SELECT * FROM sales WHERE amount >= (SELECT least FROM dial))";
    private static final String ALL = "(SELECT 1 AS source, * FROM sales UNION ALL SELECT 2, * FROM returned)";
    private static final String LABEL = "COALESCE(item, '-') || '/' || COALESCE(place, '-')";
    /** The sales numbered among their equals, beside the number of equal returns: bag difference as SQL defines it. */
    private static final String NUMBERED =
            "(SELECT s.*, ROW_NUMBER() OVER (PARTITION BY " + S + " ORDER BY seq) AS nth,"
                    + " (SELECT COUNT(*) FROM returned r WHERE r.item IS NOT DISTINCT FROM s.item"
                    + " AND r.place IS NOT DISTINCT FROM s.place AND r.amount = s.amount AND r.stamp = s.stamp) AS gone"
                    + " FROM sales s)";
    private static final String PRICED = " FROM sales s JOIN prices p ON s.item = p.item ";
    private static final String STEPS =
            "(SELECT * FROM (SELECT stamp - LAG(stamp) OVER (ORDER BY amount, seq) AS step, amount, seq FROM sales)"
                    + " WHERE step IS NOT NULL)";
    private static final String RUNS =
            "(SELECT * FROM (SELECT SUM(amount) OVER (ORDER BY amount, seq ROWS BETWEEN 2 PRECEDING AND CURRENT ROW)"
                    + " AS run, ROW_NUMBER() OVER (ORDER BY amount, seq) AS nth FROM sales) WHERE nth > 2)";

    private Questions() {}

    static List<Question> all() {
        List<Question> all = new ArrayList<>();
        all.addAll(sets());
        all.addAll(joins());
        all.addAll(matches());
        all.addAll(orders());
        all.addAll(values());
        return all;
    }

    private static List<Question> sets() {
        return List.of(
                list("large", ShopGraph::large, "SELECT " + SALE + " FROM " + LARGE + " ORDER BY seq"),
                list("label", ShopGraph::label, "SELECT " + LABEL + " FROM " + LARGE + " ORDER BY seq"),
                list("labels", ShopGraph::labels,
                        "SELECT " + LABEL + " FROM " + LARGE + " GROUP BY " + LABEL + " ORDER BY MIN(seq)"),
                bag("labels", ShopGraph::labels, "SELECT DISTINCT " + LABEL + " FROM " + LARGE),
                list("once", ShopGraph::once,
                        "SELECT " + SALE + " FROM sales GROUP BY " + SALE + " ORDER BY MIN(seq)"),
                list("units", ShopGraph::units,
                        "SELECT x FROM sales JOIN SYSTEM_RANGE(1, 4) ON x <= amount ORDER BY seq, x"),
                list("all", ShopGraph::all, "SELECT " + SALE + " FROM " + ALL + " ORDER BY source, seq"),
                list("kept", ShopGraph::kept,
                        "SELECT " + SALE + " FROM " + NUMBERED + " WHERE nth > gone ORDER BY seq"),
                list("undone", ShopGraph::undone,
                        "SELECT " + SALE + " FROM " + NUMBERED + " WHERE nth <= gone ORDER BY seq"));
    }

    private static List<Question> joins() {
        String sizes = "s.item IS NOT NULL AND r.item IS NOT NULL AND s.amount / 3 = r.amount / 3";
        return List.of(
                list("priced", ShopGraph::priced, "SELECT " + S + ", p.place, p.cents" + PRICED + "ORDER BY s.seq"),
                list("nearby", ShopGraph::nearby,
                        "SELECT " + S + ", p.place, p.cents FROM " + LARGE
                                + " s LEFT JOIN prices p ON s.place = p.place ORDER BY s.seq, p.seq"),
                bag("regretted", ShopGraph::regretted,
                        "SELECT " + S + ", " + R + " FROM sales s RIGHT JOIN returned r ON s.item = r.item"),
                bag("matched", ShopGraph::matched,
                        "SELECT " + S + ", " + R + " FROM sales s LEFT JOIN returned r"
                                + " ON s.item = r.item AND s.place = r.place UNION ALL SELECT " + NONE + ", " + R
                                + " FROM returned r WHERE NOT EXISTS"
                                + " (SELECT 1 FROM sales s WHERE s.item = r.item AND s.place = r.place)"),
                list("moved", ShopGraph::moved,
                        "SELECT " + S + ", " + R
                                + " FROM sales s JOIN sales r ON s.item = r.place ORDER BY s.seq, r.seq"),
                list("alike", ShopGraph::alike,
                        "SELECT " + S + ", " + R + " FROM sales s LEFT JOIN returned r ON " + sizes
                                + " ORDER BY s.seq, r.seq"));
    }

    private static List<Question> matches() {
        String both = " r WHERE r.item = s.item AND r.place = s.place) ORDER BY seq";
        return List.of(
                list("sellable", ShopGraph::sellable,
                        "SELECT " + SALE + " FROM sales WHERE item IN (SELECT item FROM prices) ORDER BY seq"),
                list("unsellable", ShopGraph::unsellable,
                        "SELECT " + SALE + " FROM sales s WHERE NOT EXISTS"
                                + " (SELECT 1 FROM prices p WHERE p.item = s.item) ORDER BY seq"),
                list("suspect", ShopGraph::suspect,
                        "SELECT " + SALE + " FROM sales s WHERE EXISTS (SELECT 1 FROM (SELECT " + SALE + " FROM "
                                + NUMBERED + " WHERE nth <= gone)" + both),
                list("sound", ShopGraph::sound,
                        "SELECT " + SALE + " FROM " + LARGE + " s WHERE NOT EXISTS (SELECT 1 FROM returned" + both));
    }

    private static List<Question> orders() {
        String byAmount = "SELECT " + SALE + " FROM sales ORDER BY amount, seq";
        String byPlace = "SELECT " + SALE + " FROM " + ALL + " ORDER BY COALESCE(place, '') DESC, source, seq";
        String byValue = "SELECT " + S + ", p.place, p.cents" + PRICED + "ORDER BY amount * cents, s.seq";
        return List.of(
                list("byAmount", ShopGraph::byAmount, byAmount),
                list("smallest", ShopGraph::smallest, byAmount + " LIMIT 5"),
                list("byPlace", ShopGraph::byPlace, byPlace),
                list("farthest", ShopGraph::farthest, byPlace + " LIMIT 4"),
                list("byValue", ShopGraph::byValue, byValue),
                list("cheapest", ShopGraph::cheapest, byValue + " LIMIT 3"),
                list("step", ShopGraph::step, "SELECT step FROM " + STEPS + " ORDER BY amount, seq"),
                list("run", ShopGraph::run, "SELECT run FROM " + RUNS + " ORDER BY nth"),
                bag("byItem", Questions::groups,
                        "SELECT COALESCE(item, '-') AS name, SUM(amount), COUNT(*) FROM sales GROUP BY name"));
    }

    private static List<List<Object>> groups(ShopGraph shop) {
        List<List<Object>> rows = new ArrayList<>();
        for (String item : shop.byItem().keys()) {
            rows.add(List.of(
                    item, shop.byItem().get(item).total(), (long) shop.byItem().get(item).number()));
        }
        return rows;
    }

    private static List<Question> values() {
        return List.of(
                value("word", ShopGraph::word,
                        "SELECT COALESCE(LISTAGG(COALESCE(item, '-'), '') WITHIN GROUP (ORDER BY amount, seq), '')"
                                + " FROM sales"),
                value("opening", ShopGraph::opening,
                        "SELECT COALESCE((SELECT stamp FROM sales ORDER BY amount, seq LIMIT 1), -1)"),
                value("lastStep", ShopGraph::lastStep,
                        "SELECT (SELECT step FROM " + STEPS + " ORDER BY amount DESC, seq DESC LIMIT 1)"),
                value("number", ShopGraph::number, "SELECT COUNT(*) FROM " + ALL),
                value("sold", ShopGraph::sold, "SELECT COALESCE(SUM(amount), 0) FROM " + LARGE),
                value("takings", ShopGraph::takings, "SELECT COALESCE(SUM(amount * cents), 0)" + PRICED),
                value("meanRun", ShopGraph::meanRun,
                        "SELECT CAST(SUM(run) AS DOUBLE PRECISION) / CAST(COUNT(*) AS DOUBLE PRECISION) FROM " + RUNS),
                value("shortest", ShopGraph::shortest, "SELECT MIN(step) FROM " + STEPS),
                value("largest", ShopGraph::largest, "SELECT COALESCE(MAX(amount), -1) FROM " + LARGE),
                value("median", ShopGraph::median, "SELECT " + nearestRank("step", 5, STEPS)),
                value("high", ShopGraph::high, "SELECT COALESCE(" + nearestRank("amount", 9, ALL) + ", -1)"),
                value("best", ShopGraph::best,
                        "SELECT COALESCE(MAX(total), -1) FROM (SELECT SUM(amount) AS total FROM sales GROUP BY item)"));
    }

    /** The least value that so many tenths do not exceed: PERCENTILE_DISC of the standard, in integers. */
    private static String nearestRank(String column, int tenths, String rows) {
        return "(SELECT MIN(v) FROM (SELECT " + column + " AS v, ROW_NUMBER() OVER (ORDER BY " + column
                + ") AS nth, COUNT(*) OVER () AS size FROM " + rows + ") WHERE 10 * nth >= " + tenths + " * size)";
    }
}
