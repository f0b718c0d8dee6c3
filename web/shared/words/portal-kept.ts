import { t } from './t.ts';

/** Words of everything that is kept about a person. */
export const keptWords = {
  title: t('关于我的信息', 'What is kept about me'),
  go: t('看看保存了我的哪些信息', 'See everything that is kept about me'),
  lead: t(
    '这里是我们保存的、与您有关的全部内容，也写着谁看过、为什么看。只有您自己看得到。',
    'Everything that we keep about you, and who looked at it and why. Nobody but you sees this page.',
  ),
  only: t(
    '按您登录的电话和您加进来的诉求查找；别人的信息、别人说了什么，不在这里。卡口登记按日期到期删除，不能按电话查找。',
    'Found by the number you signed in with and the matters you added; nothing of others and nothing that others said. Gate records are erased by date and cannot be found by number.',
  ),
  nothing: t('没有', 'Nothing'),
  nothingHere: t('这一类没有保存您的信息。', 'Nothing of this sort is kept about you.'),
  count: t('{n} 条', '{n}'),
  more: t('再看 {n} 条', '{n} more'),
  take: t('下载一份', 'Take a copy'),
  takeHow: t('文件里有您的真实信息，请保管好。下载会留下记录。', 'The file names you in full: keep it safe. That you took it is recorded.'),
  asExcel: t('下载 Excel 表格', 'As an Excel file'),
  asJson: t('下载数据文件（JSON）', 'As data (JSON)'),
  taken: t('已下载', 'Taken'),
  erase: t('要求删除', 'Have it erased'),
  eraseHow: t(
    '删除后，您的姓名、电话、原话、照片再也找不回来，查看链接也会失效；办过什么事、多久办完这样的数字还在。工作人员同意后才会删除。',
    'Once erased, your name, number, words and photos cannot be brought back and your links stop working; only the figures stay, such as how long it took. Staff must agree first.',
  ),
  choose: t('选择要删除的', 'Choose what is to be erased'),
  which: t('删除哪几件', 'Which of them'),
  account: t('连同登录电话、设置和来电记录一起删除', 'My number, my settings and my calls as well'),
  accountHow: t('会包括上面全部诉求，之后您会退出登录。', 'This takes all the matters above, and signs you out.'),
  yes: t('可以删除', 'Can be erased'),
  open: t('还没有办完，办结后才能删除', 'Not over yet; it can be erased afterwards'),
  kept: t('依法须长期保存', 'The law wants it kept'),
  keptUntil: t('依法须保存到 {day}', 'The law wants it kept until {day}'),
  erased: t('已删除', 'Erased'),
  reason: t('为什么（可以不写）', 'Why (you need not say)'),
  send: t('提交要求', 'Send'),
  asked: t('您已要求删除 {n} 件，等工作人员答复。', 'You asked that {n} be erased; staff will answer.'),
  granted: t('已同意，正在删除。', 'Agreed; it is being erased.'),
  refused: t('没有同意：{word}', 'Not agreed: {word}'),
  done: t('您要求删除的 {n} 件已经删除。', 'The {n} that you named were erased.'),
};
