package demo;

import dev.rivulet.annotations.Graph;
import dev.rivulet.annotations.Input;
import dev.rivulet.annotations.Query;

@Graph
public interface Rectangle {
    @Input
    double width();

    @Input
    double height();

    @Query
    static double area(double width, double height) {
        return width * height;
    }

    double area();
}
