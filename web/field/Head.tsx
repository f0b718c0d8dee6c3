import { useLanguage, useWords } from '../shared/language.tsx';
import { Mark } from '../shared/Mark.tsx';
import { useField } from './keep/store.ts';
import { go, usePage } from './router.ts';
import { fieldWords } from './words.ts';

/** The name of the day, a way back, and the other language. */
export const Head = () => {
  const w = useWords();
  const { language, speak } = useLanguage();
  const { day, state } = useField();
  const { page } = usePage();
  const inside = state === 'in' && page !== 'list' && page !== 'map';
  return (
    <header className="field-head">
      {inside ? (
        <button type="button" className="field-back" onClick={() => go('/field')}>
          ‹ {w(fieldWords.back)}
        </button>
      ) : (
        <span className="field-name">
          <Mark size={24} /> {w(fieldWords.title)}
        </span>
      )}
      <span className="field-who">{state === 'in' && day !== 'none' ? day.today.name : ''}</span>
      <button
        type="button"
        className="field-language"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => speak(language === 'zh' ? 'en' : 'zh')}
      >
        {language === 'zh' ? 'English' : '中文'}
      </button>
    </header>
  );
};
