/** What generated code calls. Depends on nothing but the JDK. */
module dev.rivulet.runtime {
    requires static org.jspecify;

    exports dev.rivulet.runtime;
    exports dev.rivulet.runtime.collection;
    exports dev.rivulet.runtime.inspect;
    exports dev.rivulet.runtime.time;
}
