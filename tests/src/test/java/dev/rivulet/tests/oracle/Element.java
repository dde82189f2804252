package dev.rivulet.tests.oracle;

import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * What the rows of a collection are: a record, or a value of {@code type}.
 *
 * @param record the record's class; null for other values
 * @param type the value's type; null for records
 */
record Element(Class<?> record, Type type) {
    static Element of(Type type) {
        return new Element(null, type);
    }

    static Element of(Class<?> record) {
        return new Element(record, null);
    }

    /** As a type argument. */
    String java() {
        return record == null ? type.boxed : "Elements." + record.getSimpleName();
    }

    /** Its components; none if it is no record. */
    List<RecordComponent> components() {
        return record == null ? List.of() : Elements.components(record);
    }

    /** Whether single components can be set by slot. */
    boolean plain() {
        return record != null && record != Elements.Clamped.class;
    }
}
