import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../shared/language.tsx';
import { upload, useUploads } from '../../shared/photos/uploads.tsx';
import { speakWords } from '../../shared/words/portal-speak.ts';
import { type Ear, keepSound } from './hearing.ts';

type State = 'still' | 'recording' | 'sending' | 'kept' | 'denied' | 'failed';

const said: Readonly<Record<State, keyof typeof speakWords | 'none'>> = {
  still: 'none',
  recording: 'recording',
  sending: 'sending',
  kept: 'kept',
  denied: 'denied',
  failed: 'failed',
};

/** A voice note: recorded, sent at once, and listened to by the desk. A note that could not be sent is sent again by a press. */
export const VoiceNote = ({ keep }: { keep: (attachment: string) => void }) => {
  const w = useWords();
  const { token, wait } = useUploads();
  const ear = useRef<Ear>(undefined);
  const unsent = useRef<File>(undefined);
  const [state, setState] = useState<State>('still');
  useEffect(() => () => ear.current?.drop(), []);

  const send = async (file: File) => {
    unsent.current = file;
    setState('sending');
    wait(1);
    try {
      keep(await upload(file, token, () => undefined));
      unsent.current = undefined;
      setState('kept');
    } catch {
      setState('failed');
    } finally {
      wait(-1);
    }
  };
  const press = async () => {
    if (state === 'recording') return ear.current?.stop();
    if (state === 'failed' && unsent.current) return send(unsent.current);
    try {
      ear.current = await keepSound(`${w(speakWords.fileName)}.m4a`, { kept: (file) => void send(file) });
      setState('recording');
    } catch {
      setState('denied');
    }
  };
  const words = said[state];
  return (
    <div className="speak">
      <button
        type="button"
        className="button quiet"
        aria-pressed={state === 'recording'}
        disabled={state === 'sending'}
        onClick={() => void press()}
      >
        {w(state === 'recording' ? speakWords.stopNote : state === 'failed' ? speakWords.again : speakWords.note)}
      </button>
      <p className="hint" role="status">
        {words === 'none' ? '' : w(speakWords[words])}
      </p>
    </div>
  );
};
