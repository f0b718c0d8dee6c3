import { useEffect, useRef, useState } from 'react';
import { useLanguage, useWords } from '../../shared/language.tsx';
import { speakWords } from '../../shared/words/portal-speak.ts';
import { canKeepSound, canWriteDown, type Ear, type Trouble, writeDown } from './hearing.ts';
import { VoiceNote } from './VoiceNote.tsx';

/** For whoever would rather speak: the telephone writes down what it hears, or keeps the voice where it cannot. */
export const Speak = ({ say, keep }: { say: (text: string) => void; keep: (attachment: string) => void }) => {
  const w = useWords();
  const { language } = useLanguage();
  const ear = useRef<Ear>(undefined);
  const told = useRef(say);
  told.current = say;
  const [state, setState] = useState<'still' | 'listening'>('still');
  const [heard, setHeard] = useState('');
  const [trouble, setTrouble] = useState<Trouble | 'none'>('none');
  useEffect(() => () => ear.current?.drop(), []);

  if (!canWriteDown() || trouble === 'unable') return canKeepSound() ? <VoiceNote keep={keep} /> : undefined;
  const press = () => {
    if (state === 'listening') return ear.current?.stop();
    setTrouble('none');
    setState('listening');
    ear.current = writeDown(language === 'zh' ? 'zh-CN' : 'en-GB', {
      said: (text) => text !== '' && told.current(text),
      hears: setHeard,
      ends: (why) => {
        setState('still');
        setHeard('');
        setTrouble(why);
      },
    });
  };
  return (
    <div className="speak">
      <button type="button" className="button quiet" aria-pressed={state === 'listening'} onClick={press}>
        {w(state === 'listening' ? speakWords.stop : speakWords.speak)}
      </button>
      <p className="hint" role="status">
        {state === 'listening' ? heard || w(speakWords.listening) : trouble === 'denied' ? w(speakWords.denied) : ''}
      </p>
    </div>
  );
};
