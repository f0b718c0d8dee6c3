/** Two facing arcs, the call and the answer. Decoration: the words beside it say the name. */
export const Mark = ({ size = 28 }: { size?: number }) => (
  <svg className="mark" width={size} height={size} viewBox="0 0 48 48" fill="none" strokeWidth="6" strokeLinecap="round" aria-hidden="true">
    <path className="mark-call" d="M19 8.5a16.3 16.3 0 0 0 0 31" stroke="currentColor" />
    <path className="mark-answer" d="M29 8.5a16.3 16.3 0 0 1 0 31" stroke="var(--jade)" />
  </svg>
);

/** The arcs closing to a circle while something is on its way; still, with its words, when the system asks for less motion. */
export const Loading = ({ words }: { words: string }) => (
  <p className="loading" role="status">
    <Mark size={40} />
    <span>{words}</span>
  </p>
);
