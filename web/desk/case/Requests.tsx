import { useWords } from '../../shared/language.tsx';
import { When } from '../../shared/When.tsx';
import { useEvents } from '../api/queries.ts';
import type { CaseFull, RequestShown } from '../api/types.ts';
import { caseWords } from '../words/case.ts';
import { ActionForm } from './ActionForm.tsx';
import { keyOf, useDoing } from './doing.ts';
import { decisions } from './order.ts';
import { prefill } from './prefill.ts';
import { Section } from './Section.tsx';
import { hasValue, Value } from './Value.tsx';

const needs = { desk: caseWords.needsDesk, leader: caseWords.needsLeader, another: caseWords.needsAnother, ruling: caseWords.needsRuling };

const upward = { wanted: caseWords.upWanted, sent: caseWords.upSent, granted: caseWords.upGranted, denied: caseWords.upDenied };

/** How it stands: who decides it, and of a case from above how far the request upward has come. */
const standing = ({ state, needs: who, up }: RequestShown) => {
  if (up && (state === 'pending') === (up === 'wanted' || up === 'sent')) return upward[up];
  return state === 'pending' ? needs[who] : caseWords[state];
};

const One = ({ request, shown }: { request: RequestShown; shown: CaseFull }) => {
  const w = useWords();
  const { open, begin } = useDoing();
  const { id, kind, unitName, byName, at, until, state, up } = request;
  const actions = decisions(shown.actions, id);
  const asked = useEvents(shown.id).data?.find((step) => step.type === 'requested' && step.at === at);
  const said = asked?.data.filter((filled) => filled.widget !== 'moment' && hasValue(filled)) ?? [];
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
        · {w(standing(request))}
      </p>
      <p className="hint">
        {[unitName && w(unitName), byName].filter(Boolean).join(' · ')} · <When at={at} />
      </p>
      {kind === 'return' && up === 'wanted' && actions.some(({ does }) => does === 'sendUp') && (
        <p className="hint">{w(caseWords.returnHow)}</p>
      )}
      {said.map((filled) => (
        <Value key={filled.label.zh} filled={filled} photos={[]} />
      ))}
      {doing ? (
        <ActionForm key={keyOf(doing)} action={doing} shown={shown} first={prefill(doing, shown, undefined)} />
      ) : (
        actions.length > 0 && (
          <div className="form-end">
            {actions.map((action, n) => (
              <button
                key={keyOf(action)}
                type="button"
                className={n === 0 && action.does !== 'deny' && !shown.actions.some(({ main }) => main) ? 'button' : 'button quiet'}
                onClick={() => begin(action)}
              >
                {w(action.title)}
              </button>
            ))}
          </div>
        )
      )}
    </li>
  );
};

type RequestsOf = { shown: CaseFull; which: 'mine' | 'others' };

/** Requests: those that wait for this reader stand before everything else, the others and those decided below. */
export const Requests = ({ shown, which }: RequestsOf) => {
  const w = useWords();
  const isMine = ({ id }: RequestShown) => decisions(shown.actions, id).length > 0;
  const listed = shown.requests.filter((request) => isMine(request) === (which === 'mine'));
  const [waiting, past] = [listed.filter(({ state }) => state === 'pending'), listed.filter(({ state }) => state !== 'pending')];
  const list = (title: string, requests: readonly RequestShown[]) =>
    requests.length > 0 && (
      <Section title={title} className={which === 'mine' ? 'acts' : ''}>
        <ul className="plain">
          {requests.map((request) => (
            <One key={request.id} request={request} shown={shown} />
          ))}
        </ul>
      </Section>
    );
  return (
    <>
      {list(w(caseWords.requests), waiting)}
      {list(w(caseWords.requestsPast), past)}
    </>
  );
};
