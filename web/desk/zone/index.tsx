import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { sheetTitles } from '../../../core/zone/labels.ts';
import { peopleSheets, type ZoneSheet, zoneSheets } from '../../../core/zone/sheet-names.ts';
import { useWords } from '../../shared/language.tsx';
import { NoRight } from '../shell/NotFound.tsx';
import { useWho } from '../shell/whoami.ts';
import { Deliveries } from './Deliveries.tsx';
import { Duties } from './Duties.tsx';
import { Files } from './Files.tsx';
import { hookWords } from './hook-words.ts';
import { SheetPage } from './SheetPage.tsx';
import { zoneWords } from './words.ts';
import './zone.css';

type Page = ZoneSheet | 'files' | 'deliveries';

const isSheet = (name: string): name is ZoneSheet => zoneSheets.some((sheet) => sheet === name);

const pageOf = (path: string): Page => {
  const name = path.split('/')[3] ?? '';
  return name === 'files' || name === 'deliveries' || isSheet(name) ? name : 'areas';
};

/** On a phone the sheets stand in one line; the open one is brought into sight. */
const useInSight = (page: Page) => {
  const line = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const here = line.current?.querySelector<HTMLElement>(`[data-page="${page}"]`);
    if (line.current && here) line.current.scrollLeft = here.offsetLeft - 24;
  }, [page]);
  return line;
};

const titleOf = (page: Page) => (page === 'files' ? zoneWords.files : page === 'deliveries' ? hookWords.deliveries : sheetTitles[page]);

const PageHere = ({ page }: { page: Page }) => {
  if (page === 'files') return <Files />;
  if (page === 'deliveries') return <Deliveries />;
  if (page === 'duties' || page === 'precedents') return <Duties key={page} sheet={page} />;
  return <SheetPage key={page} sheet={page} />;
};

/** Managing the zone: its sheets one by one, and all of them as Excel. */
const Zone = () => {
  const w = useWords();
  const { deeds } = useWho();
  const { pathname } = useLocation();
  const page = pageOf(pathname);
  const line = useInSight(page);
  const pages: readonly Page[] = [
    ...zoneSheets.filter((sheet) => !peopleSheets.includes(sheet) || deeds.includes('accounts.see')),
    ...(deeds.includes('zone.edit') ? (['deliveries'] as const) : []),
    'files',
  ];
  if (!deeds.includes('zone.see')) return <NoRight />;
  return (
    <div className="zone">
      <nav className="zone-nav" aria-label={w(zoneWords.sheets)}>
        <h1>{w(zoneWords.title)}</h1>
        <ul className="plain" ref={line}>
          {pages.map((one) => (
            <li key={one} data-page={one}>
              <Link to="/desk/zone/$" params={{ _splat: one }} className="zone-way" aria-current={one === page ? 'page' : undefined}>
                {w(titleOf(one))}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {pages.includes(page) ? <PageHere page={page} /> : <NoRight />}
    </div>
  );
};

export default Zone;
