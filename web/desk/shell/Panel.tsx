import { type ReactNode, useEffect, useRef } from 'react';

type PanelOf = { open: boolean; close: () => void; label: string; className: string; children: ReactNode };

/** Something that floats over the page until it is closed, by Escape, by its own button or by a press beside it; the focus goes back to where it was. */
export const Panel = ({ open, close, label, className, children }: PanelOf) => {
  const panel = useRef<HTMLDialogElement>(null);
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const place = panel.current;
    if (!place || !open) return;
    place.showModal();
    const closed = () => latest.current();
    const pressed = ({ target }: Event) => {
      if (target === place) place.close();
    };
    place.addEventListener('close', closed);
    place.addEventListener('click', pressed);
    return () => {
      place.removeEventListener('close', closed);
      place.removeEventListener('click', pressed);
      place.close();
    };
  }, [open]);
  return (
    <dialog ref={panel} className={`panel ${className}`} aria-label={label}>
      {open && children}
    </dialog>
  );
};
