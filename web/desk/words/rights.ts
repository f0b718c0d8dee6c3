import { t } from '../../shared/words/t.ts';

/** Words of wishes to be erased 删除个人信息. */
export const rightsWords = {
  title: t('删除个人信息', 'Wishes to be erased'),
  about: t(
    '本人登录后可以要求删除自己的信息。没有办完的、依法还须保存的，提交时就会告诉本人；其余的由您同意，或者写明理由不同意。同意后自动删除，找不回来，统计数字不变。',
    'People who sign in may ask that what names them be erased. What is open or must be kept by law is refused at once; about the rest you decide, with a reason where you refuse. What is granted is erased by itself and cannot be brought back; the figures stay.',
  ),
  waiting: t('等决定', 'To be decided'),
  past: t('已了结', 'Over'),
  noneWaiting: t('没有等着决定的。', 'Nothing waits.'),
  nonePast: t('还没有了结过的。', 'None is over yet.'),
  asked: t('等决定', 'to be decided'),
  granted: t('已同意，正在删除', 'granted, being erased'),
  refused: t('未同意', 'refused'),
  done: t('已删除', 'erased'),
  forgotten: t('本人信息已删除', 'Whoever asked is erased'),
  account: t('连同登录电话', 'with their number'),
  matters: t('{n} 件诉求', 'matters: {n}'),
  reason: t('本人写的理由', 'Why, in their words'),
  word: t('不同意的理由', 'Why not'),
  wordHow: t('本人会看到这段话', 'The person reads this'),
  grant: t('同意删除', 'Grant'),
  sure: t('删除后找不回来。确定同意？', 'It cannot be brought back. Grant it?'),
  refuse: t('不同意', 'Refuse'),
  confirm: t('确定', 'Do it'),
  cancel: t('不做了', 'Leave it'),
  askedAt: t('提出于', 'asked'),
  by: t('{name}决定', 'decided by {name}'),
};
