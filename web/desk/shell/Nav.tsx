import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useLanguage, useWords } from '../../shared/language.tsx';
import { useTypeSize } from '../../shared/type-size.tsx';
import { shellWords } from '../words/shell.ts';
import { Icon } from './Icon.tsx';
import { More } from './More.tsx';
import { useFitting } from './useFitting.ts';
import { type Way, waysFor } from './ways.ts';

const me: Way = { to: '/desk/me', words: 'me', icon: 'me', group: 'manage' };
/** As many as a thumb can tell apart at the foot of a phone, “More” among them. */
const atFoot = 5;
/** Room that the button “More” takes in the bar. */
const moreWidth = 120;

const WayLink = ({ way: { to, words, icon, exact } }: { way: Way }) => {
  const w = useWords();
  return (
    <Link
      to={to}
      className="nav-way"
      activeOptions={{ exact: exact ?? false, includeSearch: false }}
      activeProps={{ 'aria-current': 'page' }}
    >
      <Icon name={icon} />
      <span>{w(shellWords[words])}</span>
    </Link>
  );
};

/** The ways a person's posts open, as many as there is room for; the rest is under “More”. */
export const NavHead = ({ deeds }: { deeds: readonly string[] }) => {
  const w = useWords();
  const { language } = useLanguage();
  const { size } = useTypeSize();
  const row = useRef<HTMLElement>(null);
  const mine = waysFor(deeds);
  const fit = useFitting(row, mine.length, `${language} ${size} ${mine.map(({ to }) => to).join()}`, moreWidth);
  const beyond = mine.slice(fit);
  return (
    <nav ref={row} className="nav nav-head" aria-label={w(shellWords.nav)}>
      {mine.slice(0, fit).map((way) => (
        <WayLink key={way.to} way={way} />
      ))}
      {beyond.length > 0 && <More ways={mine} beyond={beyond} place="head" />}
    </nav>
  );
};

/** The same at the foot of a phone, where one's own page joins them. */
export const NavFoot = ({ deeds }: { deeds: readonly string[] }) => {
  const w = useWords();
  const mine = [...waysFor(deeds), me];
  const shown = mine.length <= atFoot ? mine : mine.slice(0, atFoot - 1);
  const beyond = mine.slice(shown.length);
  return (
    <nav className="nav nav-foot" aria-label={w(shellWords.nav)}>
      {shown.map((way) => (
        <WayLink key={way.to} way={way} />
      ))}
      {beyond.length > 0 && <More ways={mine} beyond={beyond} place="foot" />}
    </nav>
  );
};
