import { t } from '../../shared/words/t.ts';

/** Words of handing a shift over. */
export const shiftWords = {
  title: t('交接班', 'Shift hand-over'),
  how: t(
    '交班时台上有什么急的、晚的，原样记下；交的人签，接的人自己再签。签过就不能改。',
    'What presses at the desk is frozen as it stands. Whoever gives signs, whoever takes signs by themselves; nothing changes afterwards.',
  ),
  now: t('现在台上', 'At the desk now'),
  open: t('{n} 件未派单', '{n} not yet dispatched'),
  unaccepted: t('紧急、还没受理', 'Urgent and not accepted'),
  late: t('已超期', 'Late'),
  today: t('今天到期', 'Due today'),
  calm: t('没有急的，也没有要到期的。', 'Nothing urgent, nothing falls due.'),
  to: t('交给', 'Hand over to'),
  choose: t('请选择接班人', 'Choose who takes over'),
  notes: t('交接说明', 'Notes'),
  notesHow: t('还有什么要接班的人知道：谁在等回电、答应了什么', 'What the next person must know: who waits for a call, what was promised'),
  give: t('交班并签名', 'Sign and hand over'),
  giving: t('正在交班…', 'Handing over…'),
  nobody: t(
    '这个受理台没有别的值班人，请管理员先设岗位。',
    'Nobody else sits at this desk; an administrator must give somebody a post first.',
  ),
  given: t('已交班，等 {name} 签名接班。', 'Handed over; {name} has to sign.'),
  take: t('签名接班', 'Sign and take over'),
  taking: t('正在签…', 'Signing…'),
  list: t('交接记录', 'Hand-overs'),
  none: t('还没有交接过。第一次交班后，记录都留在这里。', 'No hand-over yet. Each one stays here for good.'),
  waiting: t('等 {name} 接班', 'Waiting for {name}'),
  taken: t('{name} 已接班', 'Taken by {name}'),
  fromTo: t('{from} 交给 {to}', '{from} to {to}'),
  notYours: t('不在您的范围', 'Not in your sight'),
};
