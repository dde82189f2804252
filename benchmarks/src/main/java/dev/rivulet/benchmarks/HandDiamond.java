package dev.rivulet.benchmarks;

/** The diamond by hand: a dirty flag and a cutoff for each value, read in order. */
final class HandDiamond {
    private double a;
    private double b;
    private double top;
    private double left;
    private double right;
    private double bottom;
    private boolean sign;
    private double scaled;
    private double shown;
    private boolean topDirty = true;
    private boolean leftDirty = true;
    private boolean rightDirty = true;
    private boolean bottomDirty = true;
    private boolean signDirty = true;
    private boolean scaledDirty = true;
    private boolean shownDirty = true;

    private static boolean same(double x, double y) {
        return Double.doubleToLongBits(x) == Double.doubleToLongBits(y);
    }

    void a(double value) {
        if (!same(value, a)) {
            a = value;
            topDirty = true;
        }
    }

    void b(double value) {
        if (!same(value, b)) {
            b = value;
            signDirty = true;
        }
    }

    double plain(double value) {
        a = value;
        top = Diamond.top(a);
        left = Diamond.left(top);
        right = Diamond.right(top);
        bottom = Diamond.bottom(left, right);
        return bottom;
    }

    double plainCutoff(double value) {
        b = value;
        sign = Diamond.sign(b);
        scaled = Diamond.scaled(sign);
        shown = Diamond.shown(scaled);
        return shown;
    }

    double bottom() {
        if (topDirty) {
            topDirty = false;
            double next = Diamond.top(a);
            if (!same(next, top)) {
                top = next;
                leftDirty = true;
                rightDirty = true;
            }
        }
        if (leftDirty) {
            leftDirty = false;
            double next = Diamond.left(top);
            if (!same(next, left)) {
                left = next;
                bottomDirty = true;
            }
        }
        if (rightDirty) {
            rightDirty = false;
            double next = Diamond.right(top);
            if (!same(next, right)) {
                right = next;
                bottomDirty = true;
            }
        }
        if (bottomDirty) {
            bottomDirty = false;
            bottom = Diamond.bottom(left, right);
        }
        return bottom;
    }

    double shown() {
        if (signDirty) {
            signDirty = false;
            boolean next = Diamond.sign(b);
            if (next != sign) {
                sign = next;
                scaledDirty = true;
            }
        }
        if (scaledDirty) {
            scaledDirty = false;
            double next = Diamond.scaled(sign);
            if (!same(next, scaled)) {
                scaled = next;
                shownDirty = true;
            }
        }
        if (shownDirty) {
            shownDirty = false;
            shown = Diamond.shown(scaled);
        }
        return shown;
    }
}
