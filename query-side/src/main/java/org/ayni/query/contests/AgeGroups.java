package org.ayni.query.contests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many there are of which ages, or from where, in groups of at least five: a smaller one is merged with the next smallest until
 * it is large enough. Where all together are fewer, nothing is told of them but how many they are.
 */
final class AgeGroups {
    static final int SMALLEST = 5;

    private AgeGroups() {}

    /** @param of what was merged into this group; empty where that would tell too much */
    record Group(List<String> of, long number) {

        private Group with(Group other) {
            return new Group(
                    Stream.concat(of.stream(), other.of.stream()).sorted().toList(), number + other.number);
        }
    }

    /** Who told nothing is not in them. */
    static List<Group> counted(Collection<String> each) {
        var counts = new TreeMap<String, Long>();
        each.forEach(one -> counts.merge(one, 1L, Long::sum));
        return merged(counts);
    }

    static List<Group> merged(Map<String, Long> counts) {
        var groups = new ArrayList<Group>();
        counts.forEach((name, number) -> {
            if (number > 0) {
                groups.add(new Group(List.of(name), number));
            }
        });
        var bySize = Comparator.comparingLong(Group::number).thenComparing(group -> String.join(" ", group.of()));
        groups.sort(bySize);
        while (groups.size() > 1 && groups.getFirst().number() < SMALLEST) {
            groups.set(1, groups.getFirst().with(groups.get(1)));
            groups.removeFirst();
            groups.sort(bySize);
        }
        if (groups.size() == 1 && groups.getFirst().number() < SMALLEST) {
            return List.of(new Group(List.of(), groups.getFirst().number()));
        }
        return groups.stream()
                .sorted(Comparator.comparing(group -> String.join(" ", group.of())))
                .toList();
    }

    /** The ages of the group in which one of these is shown. */
    static List<String> shown(List<Group> groups, String ages) {
        return Optional.of(groups).stream()
                .flatMap(List::stream)
                .filter(group -> group.of().contains(ages))
                .findFirst()
                .map(Group::of)
                .orElse(List.of());
    }
}
