import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/language.tsx';
import { shellWords } from '../words/shell.ts';
import { Icon, type IconName } from './Icon.tsx';

type Way = { to: string; words: keyof typeof shellWords; icon: IconName; deed?: string; exact?: true };

const ways: readonly Way[] = [
  { to: '/desk', words: 'queue', icon: 'cases', deed: 'see', exact: true },
  { to: '/desk/new', words: 'enter', icon: 'new', deed: 'open' },
  { to: '/desk/outbox', words: 'outbox', icon: 'outbox', deed: 'outbox.see' },
  { to: '/desk/zone', words: 'zone', icon: 'zone', deed: 'zone.see' },
];

/** The ways a person's posts open; at the head on wide screens, at the foot on a phone, where `me` joins them. */
export const Nav = ({ deeds, place }: { deeds: readonly string[]; place: 'head' | 'foot' }) => {
  const w = useWords();
  const mine = ways.filter(({ deed }) => !deed || deeds.includes(deed));
  const shown: readonly Way[] = place === 'foot' ? [...mine, { to: '/desk/me', words: 'me', icon: 'me' }] : mine;
  return (
    <nav className={`nav nav-${place}`} aria-label={w(shellWords.nav)}>
      {shown.map(({ to, words, icon, exact }) => (
        <Link
          key={to}
          to={to}
          className="nav-way"
          activeOptions={{ exact: exact ?? false, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          <Icon name={icon} />
          <span>{w(shellWords[words])}</span>
        </Link>
      ))}
    </nav>
  );
};
