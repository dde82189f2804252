package dev.rivulet.tests.oracle;

/**
 * A parameter of a user method.
 *
 * @param name the node, component or element that it stands for
 * @param kind how it is bound
 * @param type the type it is declared with; null for a view or an element that is a record
 * @param declared the type as Java
 */
record Param(String name, Kind kind, Type type, String declared) {
    /** How a parameter is bound. */
    enum Kind {
        EAGER,
        LAZY,
        VIEW,
        ELEMENT,
        /** The second of two rows. */
        OTHER,
        /** A run of rows. */
        RUN,
        COMPONENT,
        /** Of the second of two rows. */
        OTHER_COMPONENT,
        KEY
    }

    static Param eager(String node, Type type) {
        return new Param(node, Kind.EAGER, type, type.java);
    }

    static Param lazy(String node, Type type) {
        return new Param(node, Kind.LAZY, type, type.supplier());
    }

    static Param component(String name, Type type) {
        return new Param(name, Kind.COMPONENT, type, type.java);
    }

    static Param key(Type type) {
        return new Param("id", Kind.KEY, type, type.java);
    }

    static Param element(String declared) {
        return new Param("row", Kind.ELEMENT, null, declared);
    }

    /** One of two rows. */
    static Param side(boolean left, String declared) {
        return new Param(left ? "left" : "right", left ? Kind.ELEMENT : Kind.OTHER, null, declared);
    }

    static Param run(String declared) {
        return new Param("run", Kind.RUN, null, "List<" + declared + ">");
    }

    static Param otherComponent(String name, Type type) {
        return new Param(name, Kind.OTHER_COMPONENT, type, type.java);
    }

    static Param view(String node, String declared) {
        return new Param(node, Kind.VIEW, null, declared);
    }

    /** Whether it reads another node, which must be there. */
    boolean edge() {
        return kind == Kind.EAGER || kind == Kind.LAZY || kind == Kind.VIEW;
    }

    /** Its declaration. */
    String declaration() {
        return (kind == Kind.KEY ? "@Key " : "") + declared + " " + name;
    }

    /** The expression that reads it. */
    String java() {
        return kind == Kind.LAZY ? name + "." + type.ask() : name;
    }
}
