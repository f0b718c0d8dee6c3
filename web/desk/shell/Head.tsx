import { Link } from '@tanstack/react-router';
import { useLanguage, useWords } from '../../shared/language.tsx';
import { Mark } from '../../shared/Mark.tsx';
import { commonWords } from '../../shared/words/common.ts';
import type { Me } from '../api/types.ts';
import { Bell } from '../inbox/Bell.tsx';
import { paletteWords } from '../words/palette.ts';
import { shellWords } from '../words/shell.ts';
import { Icon } from './Icon.tsx';
import { NavHead } from './Nav.tsx';

/** The one line at the top: the zone, the ways, the language, the person. */
export const Head = ({ me, onKeys, onFind }: { me: Me; onKeys: () => void; onFind: () => void }) => {
  const w = useWords();
  const { language, speak } = useLanguage();
  const post = me.posts[0];
  return (
    <header className="head">
      <Link to="/desk" className="head-mark">
        <Mark />
        <span className="head-name">{w(commonWords.name)}</span>
        <span className="head-zone">{w(me.zone.name)}</span>
      </Link>
      <NavHead deeds={me.deeds} />
      <button type="button" className="head-find" onClick={onFind} aria-keyshortcuts="Control+K Meta+K">
        <Icon name="search" size={18} />
        <span>{w(paletteWords.open)}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <button
        type="button"
        className="head-tool head-keys"
        onClick={onKeys}
        aria-label={w(shellWords.keys)}
        title={`${w(shellWords.keys)} ?`}
      >
        <Icon name="keys" />
      </button>
      <button
        type="button"
        className="head-tool"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => speak(language === 'zh' ? 'en' : 'zh')}
      >
        {w(shellWords.language)}
      </button>
      <Bell />
      <Link to="/desk/me" className="head-me" title={w(shellWords.account, { name: me.account.name })}>
        <span className="head-person">{me.account.name}</span>
        {post && (
          <span className="head-post">
            {w(post.title)} · {w(post.unitName)}
          </span>
        )}
      </Link>
    </header>
  );
};
