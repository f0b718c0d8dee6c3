import { useWords } from '../../shared/language.tsx';
import { When } from '../../shared/When.tsx';
import type { CaseFull, RequestShown } from '../api/types.ts';
import { caseWords } from '../words/case.ts';
import { ActionForm } from './ActionForm.tsx';
import { keyOf, useDoing } from './doing.ts';
import { LongText } from './LongText.tsx';
import { prefill } from './prefill.ts';
import { Section } from './Section.tsx';

const needs = { desk: caseWords.needsDesk, leader: caseWords.needsLeader, another: caseWords.needsAnother, ruling: caseWords.needsRuling };

const One = ({ request, shown }: { request: RequestShown; shown: CaseFull }) => {
  const w = useWords();
  const { open, begin } = useDoing();
  const { id, kind, unitName, byName, at, until, reason, state } = request;
  const actions = shown.actions.filter((action) => action.request === id);
  const doing = actions.find((action) => keyOf(action) === open);
  return (
    <li className="request" data-state={state}>
      <p>
        <strong>{w(caseWords[kind])}</strong>
        {until !== 'none' && (
          <>
            {' '}
            {w(caseWords.until)} <When at={until} />
          </>
        )}{' '}
        · {w(state === 'pending' ? needs[request.needs] : caseWords[state])}
      </p>
      <p className="hint">
        {[unitName && w(unitName), byName].filter(Boolean).join(' · ')} · <When at={at} />
      </p>
      <LongText text={reason} most={240} />
      {doing ? (
        <ActionForm key={keyOf(doing)} action={doing} shown={shown} first={prefill(doing, shown, undefined)} />
      ) : (
        actions.length > 0 && (
          <div className="form-end">
            {actions.map((action) => (
              <button key={keyOf(action)} type="button" className="button quiet" onClick={() => begin(action)}>
                {w(action.title)}
              </button>
            ))}
          </div>
        )
      )}
    </li>
  );
};

/** What units have asked for: those still waiting with grant and deny, the others as they were decided. */
export const Requests = ({ shown }: { shown: CaseFull }) => {
  const w = useWords();
  const [waiting, past] = [
    shown.requests.filter(({ state }) => state === 'pending'),
    shown.requests.filter(({ state }) => state !== 'pending'),
  ];
  return (
    <>
      {waiting.length > 0 && (
        <Section title={w(caseWords.requests)}>
          <ul className="plain">
            {waiting.map((request) => (
              <One key={request.id} request={request} shown={shown} />
            ))}
          </ul>
        </Section>
      )}
      {past.length > 0 && (
        <Section title={w(caseWords.requestsPast)}>
          <ul className="plain">
            {past.map((request) => (
              <One key={request.id} request={request} shown={shown} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};
