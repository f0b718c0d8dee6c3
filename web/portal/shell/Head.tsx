import { useLanguage, useWords } from '../../shared/language.tsx';
import { Mark } from '../../shared/Mark.tsx';
import { larger, smaller, useTypeSize } from '../../shared/type-size.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { Go } from '../router.tsx';
import { useGiven } from './given.tsx';

/** The name of the zone, and the two switches everybody must find: large type and language. */
export const Head = () => {
  const w = useWords();
  const { language, speak } = useLanguage();
  const { size, large, choose } = useTypeSize();
  const { value } = useGiven();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header className="head">
      <Go to="/" className="brand">
        <Mark size={32} />
        <span>
          <strong>{w(commonWords.name)}</strong>
          {value !== 'loading' && <small>{w(value.zone.name)}</small>}
          <span className="unseen">{w(commonWords.home)}</span>
        </span>
      </Go>
      <div className="switches">
        <button type="button" className="switch" onClick={() => choose(large ? 'plain' : '22')}>
          {w(large ? commonWords.plain : commonWords.large)}
        </button>
        <button type="button" className="switch" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => speak(other)}>
          {other === 'zh' ? '中文' : 'English'}
        </button>
        {large && size !== '22' && (
          <button type="button" className="switch" onClick={() => choose(smaller(size))}>
            {w(commonWords.smaller)}
          </button>
        )}
        {large && size !== '30' && (
          <button type="button" className="switch" onClick={() => choose(larger(size))}>
            {w(commonWords.bigger)}
          </button>
        )}
      </div>
    </header>
  );
};
