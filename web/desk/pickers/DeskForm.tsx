import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Widgets } from '../../shared/form/registry.tsx';
import { useWords } from '../../shared/language.tsx';
import { UploadsProvider, useUploads } from '../../shared/photos/uploads.tsx';
import { formWords } from '../../shared/words/form.ts';
import { caseWords } from '../words/case.ts';
import { pickers } from './index.ts';
import { PickerScope, type Scope } from './scope.ts';

type FormOf = {
  label: string;
  className: string;
  /** Sends what was filled in; not called while photos are still on their way. */
  submit: () => void;
  sending: boolean;
  /** Puts the form away; without it there is nothing to go back to. */
  leave?: (() => void) | undefined;
  send: string;
  hint?: string;
  endClass?: string;
  children: ReactNode;
};

const firstControl = 'textarea, select, input:not([type="file"])';

const Inside = ({ label, className, submit, sending, leave, send, hint, endClass = '', children }: FormOf) => {
  const w = useWords();
  const { waiting } = useUploads();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(firstControl)?.focus({ preventScroll: true });
  }, []);
  const sent = (event: FormEvent) => {
    event.preventDefault();
    if (!sending && waiting === 0) submit();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
    if (event.key !== 'Escape' || !leave || (event.target as HTMLElement).getAttribute('aria-expanded') === 'true') return;
    event.stopPropagation();
    leave();
  };
  return (
    <form ref={form} className={className} onSubmit={sent} onKeyDown={press} noValidate aria-label={label}>
      {children}
      <p role="status" className="form-wait">
        {waiting > 0 && w(formWords.photosWaiting)}
      </p>
      <div className={`form-end ${endClass}`}>
        <button type="submit" className="button" aria-disabled={sending || waiting > 0} title={w(caseWords.sendKey)}>
          {sending ? w(caseWords.sending) : send}
        </button>
        {leave && (
          <button type="button" className="button quiet" onClick={leave}>
            {w(caseWords.cancel)}
          </button>
        )}
        {hint && <span className="hint">{hint}</span>}
      </div>
    </form>
  );
};

/** A form of the desk: with its pickers, its photos, Ctrl + Enter to send and Escape to put it away. */
export const DeskForm = ({ uploads, scope, ...form }: FormOf & { uploads: string; scope: Scope }) => (
  <Widgets value={pickers}>
    <UploadsProvider token={uploads}>
      <PickerScope value={scope}>
        <Inside {...form} />
      </PickerScope>
    </UploadsProvider>
  </Widgets>
);
