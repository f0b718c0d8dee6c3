import { useWords } from '../../shared/language.tsx';
import { When } from '../../shared/When.tsx';
import { Section } from '../case/Section.tsx';
import { registerWords } from '../words/registers.ts';
import type { EntryFull, RegisterShape } from './api.ts';

type Happening = EntryFull['history'][number];

const typeWords = (type: string) =>
  Object.hasOwn(registerWords.types, type) ? registerWords.types[type as keyof typeof registerWords.types] : undefined;

/** Everything that happened to an entry, the newest first: who, when, what. */
export const EntryHistory = ({ entry, shape }: { entry: EntryFull; shape: RegisterShape }) => {
  const w = useWords();
  const said = ({ data, fields, words }: Happening): string => {
    const stage = shape.stages.find((one) => one.stage === data.stage)?.title;
    const step = shape.milestones.find((one) => one.step === data.step)?.title;
    const role = shape.roles.find((one) => one.role === data.role)?.title;
    const tags = Array.isArray(data.tags) ? data.tags.map((tag) => shape.tags[String(tag)]) : [];
    const parts = [stage, step, role, ...tags].flatMap((one) => (one ? [w(one)] : []));
    const changed = fields.map(({ label, text }) => `${w(label)} ${text ? w(text) : w(registerWords.sealed)}`);
    return [...parts, ...(typeof data.purpose === 'string' ? [data.purpose] : []), ...changed, words]
      .filter((one) => one !== '')
      .join(' · ');
  };
  return (
    <Section title={w(registerWords.history)}>
      <ol className="plain entry-history">
        {entry.history.map((one) => {
          const title = typeWords(one.type);
          return (
            <li key={one.seq}>
              <p>
                <strong>{title ? w(title) : one.type}</strong> {one.name ?? w(registerWords.clock)} <When at={one.at} />
              </p>
              <p className="quiet">{said(one)}</p>
            </li>
          );
        })}
      </ol>
    </Section>
  );
};
