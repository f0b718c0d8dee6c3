type Drawn = {
  times: readonly string[];
  values: readonly (number | null)[];
  bound: number | null;
  top: number;
  label: string;
};

const size = { width: 300, height: 72 };

/** Points that follow each other without a gap between them, as one stroke each; a lonely one is a dot. */
const strokes = (points: readonly (readonly [x: number, y: number] | 'none')[]): string =>
  points
    .map((point, at) => {
      if (point === 'none') return '';
      const place = `${point[0].toFixed(1)} ${point[1].toFixed(1)}`;
      const [before, after] = [points[at - 1] ?? 'none', points[at + 1] ?? 'none'];
      return before === 'none' ? `M${place}${after === 'none' ? 'h0.1' : ''}` : `L${place}`;
    })
    .join('');

/** One figure over the last hour as a line, and the line it should stay under; the words of both stand beside it in the page. */
export const Course = ({ times, values, bound, top, label }: Drawn) => {
  const at = times.map((time) => Date.parse(time));
  const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
  const x = (time: number) => (last === first ? size.width : ((time - first) / (last - first)) * size.width);
  const y = (value: number) => size.height - 3 - (value / top) * (size.height - 6);
  const path = strokes(
    at.map((time, index) => {
      const value = values[index];
      return value === null || value === undefined ? 'none' : [x(time), y(value)];
    }),
  );
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <line className="service-ground" x1={0} x2={size.width} y1={y(0)} y2={y(0)} />
      {bound !== null && bound > 0 && <line className="service-bound" x1={0} x2={size.width} y1={y(bound)} y2={y(bound)} />}
      <path d={path} />
    </svg>
  );
};
