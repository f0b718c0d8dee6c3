import { useWords } from '../shared/language.tsx';
import { gateWords } from './gate/words.ts';
import { useField } from './keep/store.ts';
import { go, usePage } from './router.ts';
import { fieldWords } from './words.ts';

/** Always there: whether everything has been sent, and the three places of the app. */
export const Foot = () => {
  const w = useWords();
  const { waiting, sending, network, full } = useField();
  const { page } = usePage();
  const stuck = waiting.filter(({ trouble }) => trouble).length;
  const tone = full || stuck > 0 ? 'vermilion' : waiting.length > 0 || network === 'away' ? 'amber' : 'jade';
  const said = [
    ...(network === 'away' ? [w(fieldWords.away)] : []),
    ...(sending && waiting.length > 0 ? [w(fieldWords.sending)] : []),
    waiting.length === 0 ? w(fieldWords.synced) : w(fieldWords.waiting, { n: waiting.length }),
    ...(stuck > 0 ? [w(fieldWords.stuck, { n: stuck })] : []),
  ].join(' · ');
  const ways = [
    { to: '/field', at: 'list', words: fieldWords.list },
    { to: '/field/map', at: 'map', words: fieldWords.map },
    { to: '/field/gate', at: 'places', words: gateWords.way },
    { to: '/field/new', at: 'new', words: fieldWords.report },
  ] as const;
  return (
    <footer className="field-foot">
      {full && (
        <p className="fault" role="alert">
          {w(fieldWords.full)}
        </p>
      )}
      <button type="button" className="field-sync" data-tone={tone} onClick={() => go('/field/outbox')}>
        <span aria-hidden="true">{tone === 'jade' ? '✓' : '●'}</span> <span aria-live="polite">{said}</span>
      </button>
      <nav className="field-ways" aria-label={w(fieldWords.title)}>
        {ways.map(({ to, at, words }) => (
          <button
            key={to}
            type="button"
            aria-current={page === at || (page === 'scan' && at === 'places') ? 'page' : undefined}
            onClick={() => go(to)}
          >
            {w(words)}
          </button>
        ))}
      </nav>
    </footer>
  );
};
