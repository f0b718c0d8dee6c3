import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { shellWords } from '../words/shell.ts';
import { Icon } from './Icon.tsx';
import { Panel } from './Panel.tsx';
import { groups, type Way } from './ways.ts';

const titles = { work: shellWords.groupWork, know: shellWords.groupKnow, manage: shellWords.groupManage } as const;

type MoreOf = { ways: readonly Way[]; beyond: readonly Way[]; place: 'head' | 'foot' };

/** Every page there is for this person, under headings. The button stands for those that found no room, and says so when one of them is open. */
export const More = ({ ways, beyond, place }: MoreOf) => {
  const w = useWords();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const close = () => setOpenAt(undefined);
  const current = beyond.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  const shownGroups = groups.filter((group) => ways.some((way) => way.group === group));
  return (
    <>
      <button
        type="button"
        className="nav-way nav-more"
        aria-haspopup="dialog"
        data-current={current !== undefined}
        onClick={() => setOpenAt(pathname)}
      >
        <Icon name="more" />
        <span>{w(current ? shellWords[current.words] : shellWords.more)}</span>
      </button>
      <Panel open={openAt === pathname} close={close} label={w(shellWords.allPages)} className={`ways ways-${place}`}>
        <div className="ways-inside">
          <div className="ways-head">
            <h2>{w(shellWords.allPages)}</h2>
            <button type="button" className="head-tool" onClick={close}>
              {w(shellWords.close)}
            </button>
          </div>
          <div className="ways-groups">
            {shownGroups.map((group) => (
              <section key={group} aria-label={w(titles[group])}>
                <h3>{w(titles[group])}</h3>
                <ul className="plain">
                  {ways
                    .filter((way) => way.group === group)
                    .map(({ to, words, icon, exact }) => (
                      <li key={to}>
                        <Link
                          to={to}
                          className="ways-way"
                          activeOptions={{ exact: exact ?? false, includeSearch: false }}
                          activeProps={{ 'aria-current': 'page' }}
                        >
                          <Icon name={icon} />
                          <span>{w(shellWords[words])}</span>
                        </Link>
                      </li>
                    ))}
                </ul>
              </section>
            ))}
          </div>
        </div>
      </Panel>
    </>
  );
};
