import { useWords } from '../../shared/language.tsx';
import { ErrorState } from '../../shared/states.tsx';
import type { ActionShown, CaseFull, Suggestion } from '../api/types.ts';
import { useAct } from '../api/writes.ts';
import { caseWords } from '../words/case.ts';
import { ActionForm } from './ActionForm.tsx';
import { asks, keyOf, useDoing } from './doing.ts';
import { ordered } from './order.ts';
import { prefill } from './prefill.ts';
import { Section } from './Section.tsx';
import { SuggestionNote } from './SuggestionNote.tsx';

/** A button that does its action at once, or opens what it asks. */
const ActionButton = ({ action, shown, first }: { action: ActionShown; shown: CaseFull; first: boolean }) => {
  const w = useWords();
  const { begin, end } = useDoing();
  const act = useAct(shown.id);
  const press = () => {
    if (asks(action)) return begin(action);
    if (act.isPending) return;
    act.mutateAsync({ action: action.id, data: {} }).then(
      () => end(action),
      () => undefined,
    );
  };
  return (
    <>
      <button
        type="button"
        className={first ? 'button act-first' : 'button quiet'}
        data-main={first}
        aria-disabled={act.isPending}
        onClick={press}
      >
        {w(act.isPending ? caseWords.sending : action.title)}
      </button>
      {act.error && <ErrorState problem={act.error} />}
    </>
  );
};

type ActionsOf = { shown: CaseFull; suggestion: Suggestion | undefined; done: ActionShown | undefined };

/** What can be done now, and nothing else. Pressing one puts its form in the place of the buttons. */
export const Actions = ({ shown, suggestion, done }: ActionsOf) => {
  const w = useWords();
  const { open } = useDoing();
  const actions = ordered(shown.actions);
  const doing = actions.find((action) => keyOf(action) === open);
  const gone = open !== undefined && !shown.actions.some((action) => keyOf(action) === open);
  const firstMain = actions[0]?.main ? actions[0] : undefined;
  return (
    <Section title={doing ? w(doing.title) : w(caseWords.actions)} className="acts">
      <p role="status" className="acts-done">
        {done && (
          <>
            <span aria-hidden="true">✓ </span>
            {w(caseWords.done, { action: w(done.title) })}
          </>
        )}
      </p>
      {gone && (
        <p role="alert" className="trouble">
          {w(caseWords.gone)}
        </p>
      )}
      {suggestion && (doing?.does === 'dispatch' || doing?.does === 'arbitrate' || shown.phase !== 'intake') && (
        <SuggestionNote suggestion={suggestion} filled={doing?.does === 'dispatch' || doing?.does === 'arbitrate'} />
      )}
      {doing ? (
        <ActionForm
          key={doing.does === 'accept' ? keyOf(doing) : `${keyOf(doing)} ${suggestion?.found}`}
          action={doing}
          shown={shown}
          first={prefill(doing, shown, suggestion)}
        />
      ) : (
        <div className="acts-list">
          {actions.length === 0 && <p className="hint">{w(caseWords.noActions)}</p>}
          {firstMain && <ActionButton action={firstMain} shown={shown} first />}
          <div className="acts-others">
            {actions
              .filter((action) => action !== firstMain)
              .map((action) => (
                <ActionButton key={keyOf(action)} action={action} shown={shown} first={false} />
              ))}
          </div>
        </div>
      )}
    </Section>
  );
};
