package dev.rivulet.tests.oracle;

/** What a listener to groups or windows hears of. */
enum News {
    /** Groups that were made, dropped or changed. */
    GROUPS(""),
    /** Windows that closed. */
    CLOSED("Closed"),
    /** Rows that were late. */
    LATE("Late");

    /** What the name of the method ends with. */
    final String suffix;

    News(String suffix) {
        this.suffix = suffix;
    }
}
