import { useEffect, useState } from 'react';
import { useLanguage, useWords } from '../../shared/language.tsx';
import { portalWords } from '../../shared/words/portal.ts';

/** Reads a question aloud where the phone can; for the large-type mode. */
export const Listen = ({ text }: { text: string }) => {
  const w = useWords();
  const { language } = useLanguage();
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => () => speechSynthesis?.cancel(), []);
  if (!('speechSynthesis' in window)) return undefined;
  const press = () => {
    speechSynthesis.cancel();
    if (speaking) return setSpeaking(false);
    const said = new SpeechSynthesisUtterance(text);
    said.lang = language === 'zh' ? 'zh-CN' : 'en-GB';
    said.rate = 0.9;
    said.onend = () => setSpeaking(false);
    said.onerror = () => setSpeaking(false);
    setSpeaking(true);
    speechSynthesis.speak(said);
  };
  return (
    <button type="button" className="button quiet listen" aria-pressed={speaking} onClick={press}>
      {w(speaking ? portalWords.quiet : portalWords.listen)}
    </button>
  );
};
