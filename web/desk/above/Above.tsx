import { useLocation, useNavigate } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useWords } from '../../shared/language.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useTitle } from '../shell/useTitle.ts';
import { useWho } from '../shell/whoami.ts';
import { aboveWords } from '../words/above.ts';
import { Back } from './Back.tsx';
import { ImportFile } from './ImportFile.tsx';
import { Paste } from './Paste.tsx';
import './above.css';

const parts = { back: Back, file: ImportFile, paste: Paste };
type PartName = keyof typeof parts;

const isPart = (name: string): name is PartName => Object.hasOwn(parts, name);

/** What is handed down: a file, a letter, and the answers that go back up. */
export const Above = () => {
  const w = useWords();
  const go = useNavigate();
  const { deeds } = useWho();
  const { pathname } = useLocation();
  const name = pathname.split('/')[3] ?? '';
  const part = isPart(name) ? name : 'back';
  const Part = parts[part];
  useTitle(`${w(aboveWords.title)} · ${w(aboveWords[part])}`);
  if (!deeds.includes('triage')) return <NoRight />;
  return (
    <div className="page above">
      <h1>{w(aboveWords.title)}</h1>
      <Segmented
        aria-label={w(aboveWords.title)}
        value={part}
        onChange={(next) => void go({ to: '/desk/above/$', params: { _splat: next } })}
        options={(Object.keys(parts) as PartName[]).map((one) => ({ value: one, label: w(aboveWords[one]) }))}
      />
      <section className="above-part" aria-label={w(aboveWords[part])}>
        <Part />
      </section>
    </div>
  );
};
