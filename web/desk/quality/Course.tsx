import { percent } from '../../../core/rate/percent.ts';
import { useWords } from '../../shared/language.tsx';
import type { TriageQuality } from '../api/types.ts';
import { qualityWords } from '../words/quality.ts';

type Model = TriageQuality['models'][number];

const size = { width: 640, height: 180, left: 40, right: 44, top: 18, bottom: 28 };

/** How often each version was right at once, as a line from the oldest to the newest; the figures stand at its points. */
export const Course = ({ models }: { models: readonly Model[] }) => {
  const w = useWords();
  const drawn = models.filter(({ heldBack }) => heldBack > 0).toReversed();
  if (drawn.length < 2) return null;
  const x = (at: number) => size.left + (at / (drawn.length - 1)) * (size.width - size.left - size.right);
  const y = (share: number) => size.top + (1 - share) * (size.height - size.top - size.bottom);
  const points = drawn.map((one, at) => ({ one, x: x(at), y: y(one.right / one.heldBack) }));
  return (
    <figure className="quality-course">
      <figcaption className="hint">{w(qualityWords.courseAbout)}</figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={w(qualityWords.course)}>
        {[0, 0.5, 1].map((share) => (
          <g key={share} className="quality-grid">
            <line x1={size.left} x2={size.width - size.right} y1={y(share)} y2={y(share)} />
            <text x={size.left - 8} y={y(share) + 4} textAnchor="end">
              {share * 100}%
            </text>
          </g>
        ))}
        <polyline points={points.map((at) => `${at.x},${at.y}`).join(' ')} />
        {points.map(({ one, x: left, y: top }) => (
          <g key={one.version} className="quality-point">
            <circle cx={left} cy={top} r={4} />
            <text x={left} y={top - 9} textAnchor="middle">
              {percent(one.right, one.heldBack, 1).text}
            </text>
            <text x={left} y={size.height - 8} textAnchor="middle">
              {one.version}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
};
