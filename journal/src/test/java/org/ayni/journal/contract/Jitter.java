package org.ayni.journal.contract;

import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Small random delays, so that callers meet each other in ever new ways. */
public final class Jitter {
    private final Random random;

    public Jitter(long seed) {
        this.random = new Random(seed);
    }

    /** From nothing to some tens of microseconds. */
    public void delay() {
        switch (random.nextInt(4)) {
            case 0 -> {}
            case 1 -> LockSupport.parkNanos(1);
            case 2 -> LockSupport.parkNanos(random.nextInt(50_000));
            default -> {
                for (var spins = random.nextInt(2_000); spins > 0; spins--) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    public boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }
}
