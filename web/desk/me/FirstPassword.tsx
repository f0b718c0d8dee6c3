import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useWords } from '../../shared/language.tsx';
import { t } from '../../shared/words/t.ts';
import { kept } from '../api/queries.ts';
import { useTitle } from '../shell/useTitle.ts';
import { Password } from './Password.tsx';

const words = {
  title: t('先换成自己的密码', 'First choose a password of your own'),
  how: t(
    '现在的密码是安全管理员给的，别人知道。换好以后才能看到工作台。',
    'The present one was given to you, so somebody else knows it. The desk opens once you have your own.',
  ),
};

/** What stands in place of every page while a password is one that somebody else chose. */
export const FirstPassword = () => {
  const w = useWords();
  const client = useQueryClient();
  useTitle(w(words.title));
  useEffect(() => {
    const stop = client.getMutationCache().subscribe(({ mutation }) => {
      if (mutation?.state.status === 'success') void client.invalidateQueries({ queryKey: kept.me });
    });
    return stop;
  }, [client]);
  return (
    <div className="page entry">
      <h1>{w(words.title)}</h1>
      <p className="hint">{w(words.how)}</p>
      <Password />
    </div>
  );
};
