package dev.rivulet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.temporal.ChronoUnit;

/**
 * One nested graph for each window of event time that has rows. A window closes once the graph's watermark has
 * come to its end and the lateness after it; then it leaves, and goes once to whoever listens.
 *
 * <p>Exactly one of {@link #size} and {@link #gap} is given. Durations are written as in ISO 8601: {@code "PT1M"}.
 * A size of days, weeks, months or years ({@code "P1D"}) follows the calendar of the {@link #zone}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Window {
    /** The collection or row operator whose rows are grouped. */
    String value();

    /** The component of a row that holds its time: an Instant, a LocalDateTime or an epoch number. */
    String on();

    /** How long each window is. */
    String size() default "";

    /** How far each window starts after the one before, where that is not its size. */
    String slide() default "";

    /** How far apart two rows of one session are at most. */
    String gap() default "";

    /** How long after its end a window takes rows in still. */
    String lateness();

    /** How far the windows are moved on from the epoch. */
    String offset() default "";

    /** What an epoch number counts; {@code FOREVER} where the time is none. */
    ChronoUnit unit() default ChronoUnit.FOREVER;

    /** The zone of a LocalDateTime, and of the calendar. */
    String zone() default "";

    /** The graph made for each window: an interface annotated with {@link Graph}. */
    Class<?> into();

    /** The nested collection that is fed, where more than one has the row type; else empty. */
    String feed() default "";

    /**
     * The collection of the same graph that gets a row for each window that closes, or none: a record whose
     * components are found by name among the values of the window's graph. For windows of the outermost graph.
     */
    String archive() default "";
}
