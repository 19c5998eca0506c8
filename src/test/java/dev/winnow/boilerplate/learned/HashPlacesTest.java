package dev.winnow.boilerplate.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class HashPlacesTest {
    private static final int MANY = 100_000;

    @Test
    void each_hash_has_a_place_of_its_own() {
        Random random = new Random(3);
        HashPlaces places = new HashPlaces(MANY);
        Map<Integer, Integer> known = new HashMap<>();
        for (int i = 0; i < 2 * MANY; i++) {
            int hash = i == 0 ? 0 : random.nextInt(MANY) * 7919;
            int place = places.of(hash);
            assertTrue(place >= 0 && place < places.size());
            assertEquals(known.computeIfAbsent(hash, first -> place), place);
        }
        assertEquals(known.size(), new HashSet<>(known.values()).size());
    }

    @Test
    void hashes_that_were_made_to_meet_are_not_looked_for_far_and_wide() {
        int inverse = inverse(0x9e3779b9);
        HashPlaces places = new HashPlaces(MANY);
        Set<Integer> taken = new HashSet<>();
        for (int i = 1; i < 4096; i++) {
            taken.add(places.of(i * inverse));
        }
        assertTrue(taken.size() < 40, () -> taken.size() + " places");
    }

    /** The number whose product with this odd one is 1. */
    private static int inverse(int odd) {
        int inverse = odd;
        for (int i = 0; i < 5; i++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }
}
