/** What a user writes: the annotations of the language. Depends on nothing. */
module dev.rivulet.annotations {
    exports dev.rivulet.annotations;
}
