"""The best one-to-one assignment by weight, for tables that are mostly empty."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from math import inf

Weights = Mapping[tuple[int, int], float]


def best_total(weights: Weights) -> float:
    """The greatest sum of positive weights with no row and no column taken twice; pairs that are not there weigh nothing.

    Kuhn and Munkres' algorithm, cubic in the rows and columns that hang together; those that do not are solved apart.
    """
    return sum(_solved(rows, columns, weights) for rows, columns in _parts(weights))


def _parts(weights: Weights) -> Iterator[tuple[list[int], list[int]]]:
    """The rows and columns that weights join, directly or through others."""
    by_row: defaultdict[int, list[int]] = defaultdict(list)
    by_column: defaultdict[int, list[int]] = defaultdict(list)
    for i, j in weights:
        by_row[i].append(j)
        by_column[j].append(i)
    while by_row:
        rows, columns, new = [], list[int](), [next(iter(by_row))]
        while new:
            i = new.pop()
            if i not in by_row:
                continue
            rows.append(i)
            reached = [j for j in by_row.pop(i) if j in by_column]
            columns += reached
            new += (k for j in reached for k in by_column.pop(j))
        yield rows, columns


def _solved(rows: list[int], columns: list[int], weights: Weights) -> float:
    """The Hungarian method with potentials, on costs that are weights turned round; the table has no more rows than columns."""
    if len(rows) > len(columns):
        turned = {(j, i): weight for (i, j), weight in weights.items() if i in set(rows)}
        return _solved(columns, rows, turned)
    cost = [[-weights.get((i, j), 0.0) for j in columns] for i in rows]
    height, width = len(rows), len(columns)
    by_row, by_column = [0.0] * (height + 1), [0.0] * (width + 1)
    holder = [0] * (width + 1)
    for i in range(1, height + 1):
        least, before, done = [inf] * (width + 1), [0] * (width + 1), [False] * (width + 1)
        holder[0], j = i, 0
        while holder[j]:
            done[j] = True
            row = holder[j]
            for k in range(1, width + 1):
                slack = cost[row - 1][k - 1] - by_row[row] - by_column[k]
                if not done[k] and slack < least[k]:
                    least[k], before[k] = slack, j
            nearest = min((k for k in range(1, width + 1) if not done[k]), key=lambda k: least[k])
            step = least[nearest]
            for k in range(width + 1):
                if done[k]:
                    by_row[holder[k]] += step
                    by_column[k] -= step
                else:
                    least[k] -= step
            j = nearest
        while j:
            holder[j] = holder[before[j]]
            j = before[j]
    return -sum(cost[holder[k] - 1][k - 1] for k in range(1, width + 1) if holder[k])
