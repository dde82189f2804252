package demo;

final class BookGraph {}
