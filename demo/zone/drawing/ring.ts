export type Position = [number, number];
export type Ring = Position[];

/** Twice the area of a closed ring, positive when it runs against the clock. */
export const doubleArea = (ring: Ring): number => ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0);

/** The ring against the clock, as GeoJSON wants outlines, without a point that stands twice in a row. */
export const tidy = (ring: Ring): Ring => {
  const plain = ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1]![0] || y !== ring[i - 1]![1]);
  return doubleArea(plain) < 0 ? plain.reverse() : plain;
};

/** The middle of a ring's corners. */
export const middle = (ring: Ring): Position => {
  const corners = ring.slice(1);
  const sum = (axis: 0 | 1) => corners.reduce((total, corner) => total + corner[axis], 0) / corners.length;
  return [sum(0), sum(1)];
};

/**
 * The outline of pieces that share whole edges: an edge walked both ways is inside and goes.
 * Because nothing is computed, the outline has exactly the points of its pieces, so no gap can open between levels.
 */
export const outline = (pieces: readonly Ring[]): Ring => {
  const edges = new Map<string, [Position, Position]>();
  for (const piece of pieces)
    for (const [i, to] of piece.slice(1).entries()) {
      const from = piece[i]!;
      if (!edges.delete(`${to}>${from}`)) edges.set(`${from}>${to}`, [from, to]);
    }

  const next = new Map([...edges.values()].map(([from, to]) => [String(from), to]));
  if (next.size !== edges.size) throw new Error('two parts of an outline touch in one point');
  const start = [...edges.values()][0]![0];
  const ring: Ring = [start];
  for (let at = next.get(String(start))!; String(at) !== String(start); at = next.get(String(at))!) ring.push(at);
  if (ring.length !== edges.size) throw new Error('an outline falls into several parts');
  return [...ring, start];
};
