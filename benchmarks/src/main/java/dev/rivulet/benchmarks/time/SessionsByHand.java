package dev.rivulet.benchmarks.time;

import dev.rivulet.benchmarks.work.ByLong;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The open sessions of each key, linked, and all of them in a queue by their end. A session that grew
 * since it was queued is queued again when its turn comes; one that another took up is passed over.
 */
final class SessionsByHand extends HandTime {
    /** A session, while it is open. */
    static final class Session {
        private final long key;
        private long start;
        private long end;
        private long count;
        private long sum;
        private long due;
        private boolean gone;
        private Session next;

        private Session(long key, long start, long end) {
            this.key = key;
            this.start = start;
            this.end = end;
        }

        private boolean meets(long from, long to) {
            return start <= to && end >= from;
        }

        private void take(Session other) {
            start = Math.min(start, other.start);
            end = Math.max(end, other.end);
            count += other.count;
            sum += other.sum;
        }
    }

    private final long gap;
    private final ByLong<Session> open;
    private final PriorityQueue<Session> queue =
            new PriorityQueue<>(Comparator.comparingLong(session -> session.due));

    SessionsByHand(long gap, ByLong<Session> open) {
        this.gap = gap;
        this.open = open;
    }

    @Override
    public void event(long key, long time, long amount) {
        Session head = open.get(key);
        Session session = head;
        while (session != null && !session.meets(time, time + gap)) {
            session = session.next;
        }
        if (session != null) {
            grow(session, time);
        } else if (time + gap > watermark) {
            session = new Session(key, time, time + gap);
            session.next = head;
            open.put(key, session);
            enqueue(session);
        } else {
            return;
        }
        session.count++;
        session.sum += amount;
    }

    /** One that met only thanks to this event stands behind: those before it met nothing. */
    private void grow(Session session, long time) {
        session.start = Math.min(session.start, time);
        session.end = Math.max(session.end, time + gap);
        for (Session before = session; before.next != null; ) {
            Session other = before.next;
            if (other.meets(session.start, session.end)) {
                session.take(other);
                other.gone = true;
                before.next = other.next;
            } else {
                before = other;
            }
        }
    }

    private void enqueue(Session session) {
        session.due = session.end;
        queue.add(session);
    }

    @Override
    void close() {
        while (!queue.isEmpty() && queue.peek().due <= watermark) {
            Session session = queue.poll();
            if (!session.gone && session.end > watermark) {
                enqueue(session);
            } else if (!session.gone) {
                unlink(session);
                closed.add(session.key, session.start, session.end, session.count, session.sum);
            }
        }
    }

    private void unlink(Session session) {
        Session head = open.get(session.key);
        if (head != session) {
            while (head.next != session) {
                head = head.next;
            }
            head.next = session.next;
        } else if (session.next != null) {
            open.put(session.key, session.next);
        } else {
            open.remove(session.key);
        }
    }
}
