import { type ReactNode, useId } from 'react';

/** A part of the page under a small heading; white space, not lines, keeps parts apart. */
export const Section = ({ title, children, className = '' }: { title: string; children: ReactNode; className?: string }) => {
  const id = useId();
  return (
    <section className={`part ${className}`} aria-labelledby={id}>
      <h2 id={id} className="part-title">
        {title}
      </h2>
      {children}
    </section>
  );
};
