import { useLanguage, useWords } from '../../shared/language.tsx';
import { Mark } from '../../shared/Mark.tsx';
import { DemoBanner } from '../../shared/states.tsx';
import { commonWords } from '../../shared/words/common.ts';
import { usePortal, useWays } from '../api/queries.ts';
import { useTitle } from '../shell/useTitle.ts';
import { shellWords } from '../words/shell.ts';
import { signInWords } from '../words/sign-in.ts';
import { FirstAdministrator } from './FirstAdministrator.tsx';
import { PasswordForm } from './PasswordForm.tsx';

/** The door of the desk: sign-in, or the making of the first administrator while there is nobody yet. */
export const SignIn = () => {
  const w = useWords();
  const { language, speak } = useLanguage();
  const { data: portal } = usePortal();
  const { data: ways } = useWays();
  const other = language === 'zh' ? 'en' : 'zh';
  useTitle(w(signInWords.title));
  return (
    <div className="sign-in">
      {portal?.zone.demo && <DemoBanner />}
      <header className="sign-in-head">
        <Mark size={40} />
        <span className="head-name">{w(commonWords.name)}</span>
        <span className="head-zone">{portal && w(portal.zone.name)}</span>
        <button type="button" className="head-tool" lang={other === 'en' ? 'en' : 'zh-CN'} onClick={() => speak(other)}>
          {w(shellWords.language)}
        </button>
      </header>
      {ways?.setup ? <FirstAdministrator /> : <PasswordForm demo={portal?.demoAccounts ?? []} organisation={ways?.organisation ?? null} />}
    </div>
  );
};
