import { type PointerEvent, useRef } from 'react';
import { useWords } from '../../shared/language.tsx';
import { gateWords } from './words.ts';

const [width, height] = [600, 200];

/** A name written with the finger, kept as the line that was drawn. */
export const SignPad = ({ who, path, change }: { who: string; path: string; change: (path: string) => void }) => {
  const w = useWords();
  const box = useRef<SVGSVGElement>(null);
  const at = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width: wide, height: high } = box.current!.getBoundingClientRect();
    return `${Math.round(((clientX - left) / wide) * width)} ${Math.round(((clientY - top) / high) * height)}`;
  };
  return (
    <div className="sign-pad" id="signature">
      <p className="hint">{w(gateWords.signHere, { who })}</p>
      <svg
        ref={box}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={w(gateWords.signHere, { who })}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          change(`${path}M${at(event)}`);
        }}
        onPointerMove={(event) => {
          if (event.buttons !== 0 && path !== '' && path.length < 18_000) change(`${path}L${at(event)}`);
        }}
      >
        <path d={path} fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <button type="button" className="button quiet" onClick={() => change('')}>
        {w(gateWords.clear)}
      </button>
    </div>
  );
};
