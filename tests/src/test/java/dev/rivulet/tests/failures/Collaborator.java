package dev.rivulet.tests.failures;

/** What a test puts behind a query. */
abstract class Collaborator {
    abstract int call(int a);
}
