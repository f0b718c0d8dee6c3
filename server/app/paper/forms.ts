import { t } from '../../../core/words.ts';
import { caseKindTitles, urgencyTitles } from '../../../core/zone/index.ts';
import { type Content, lastOf, saidAt, textOfValue, whoText } from './content.ts';
import { callerText, head, pair, signing } from './head.ts';
import { mm, type Pages } from './pages.ts';

const words = {
  time: t('受理时间', 'Accepted'),
  source: t('来源', 'Source'),
  caller: t('诉求人', 'Caller'),
  phone: t('联系电话', 'Telephone'),
  kind: t('诉求类型', 'Kind'),
  urgency: t('紧急程度', 'Urgency'),
  category: t('事项分类', 'Category'),
  programme: t('业务', 'Programme'),
  area: t('属地', 'Area'),
  above: t('来件编号', 'Their number'),
  aboveDue: t('来件时限', 'Their limit'),
  address: t('地址', 'Address'),
  said: t('诉求内容', 'What was said'),
  opened: t('登记时间', 'Registered'),
  promise: t('办结期限', 'Promised by'),
  stageDue: t('本环节期限', 'This step by'),
  acceptor: t('受理意见', 'Acceptance'),
  desk: t('科室审核', 'Desk head'),
  lead: t('主办单位', 'Lead unit'),
  assisting: t('协办单位', 'Assisting'),
  sent: t('交办时间', 'Dispatched'),
  remark: t('交办意见', 'Words to the unit'),
  leader: t('领导批示', 'Leader’s words'),
  giver: t('交办人', 'Dispatched by'),
  taker: t('接收单位', 'Received by'),
  done: t('办理情况', 'What was done'),
  reply: t('答复内容', 'Reply'),
  resolved: t('办结时间', 'Resolved'),
  inTime: t('是否按时', 'In time'),
  handler: t('承办人意见', 'Handler'),
  unitHead: t('负责人审批', 'Head of unit'),
  joint: t('协办会签', 'Assisting units'),
  check: t('核查意见', 'Check'),
  asked: t('延期、退单等申请', 'Requests'),
  course: t('办理经过', 'Course'),
};

const yesNo = { yes: t('按时', 'in time'), no: t('超期', 'late'), unjudged: t('', '') };

const requestKinds = {
  return: t('退单', 'Return'),
  extend: t('延期', 'More time'),
  suspend: t('暂停计时', 'Stop the clock'),
  hang: t('挂账', 'Hang'),
  close: t('结案', 'Close'),
};
const requestStates = { pending: t('待批', 'pending'), granted: t('同意', 'granted'), denied: t('不同意', 'denied') };

const aboveRow = (pages: Pages, { shown: { above }, say, when }: Content) => {
  if (above) pair(pages, [say(words.above), above.number], [say(words.aboveDue), when(above.due)]);
};

const calledAndSaid = (pages: Pages, content: Content) => {
  const { shown, say } = content;
  const caller = callerText(content);
  pair(pages, [say(words.caller), caller.name], [say(words.phone), caller.phone]);
  pair(pages, [say(words.address), shown.address || say(shown.areaPathName)]);
  pair(pages, [say(words.said), shown.words]);
};

const assisting = ({ shown: { parts }, say }: Content): string =>
  parts.map(({ unitName, unit }) => (unitName ? say(unitName) : unit)).join(say(t('、', ', ')));

/** 受理单: what was called for and that it was taken on. */
export const acceptance = (pages: Pages, content: Content): void => {
  const { shown, say, when, source } = content;
  const accepted = lastOf(content, 'accepted');
  head(pages, content, 'acceptance');
  pair(pages, [say(words.opened), when(shown.opened)], [say(words.time), when(accepted?.at ?? null)]);
  pair(pages, [say(words.source), say(source)], [say(words.programme), say(shown.programmeTitle)]);
  pair(pages, [say(words.kind), say(caseKindTitles[shown.kind])], [say(words.urgency), say(urgencyTitles[shown.urgency])]);
  pair(pages, [say(words.category), shown.categoryName ? say(shown.categoryName) : ''], [say(words.promise), when(shown.due)]);
  pair(pages, [say(words.area), say(shown.areaPathName)]);
  aboveRow(pages, content);
  calledAndSaid(pages, content);
  signing(pages, content, say(words.acceptor), accepted ? `${say(accepted.title)} ${whoText(accepted, content)}` : '');
  signing(pages, content, say(words.desk), '');
};

/** 交办单: who leads, who assists, by when, and that they have received it. */
export const assignment = (pages: Pages, content: Content): void => {
  const { shown, say, when } = content;
  const sent = lastOf(content, 'dispatched', 'arbitrated');
  head(pages, content, 'assignment');
  pair(pages, [say(words.lead), shown.leadName ? say(shown.leadName) : ''], [say(words.assisting), assisting(content)]);
  pair(pages, [say(words.sent), when(sent?.at ?? null)], [say(words.promise), when(shown.due)]);
  pair(pages, [say(words.category), shown.categoryName ? say(shown.categoryName) : ''], [say(words.stageDue), when(shown.stageDue)]);
  aboveRow(pages, content);
  calledAndSaid(pages, content);
  for (const one of shown.leaderWords)
    pair(pages, [
      say(words.leader),
      `${one.words}\n${one.by} ${when(one.at)}${one.until === 'none' ? '' : say(t(`，${when(one.until)} 前反馈`, `, feedback by ${when(one.until)}`))}`,
    ]);
  signing(pages, content, say(words.giver), saidAt(content, 'words', 'dispatched', 'arbitrated'));
  signing(pages, content, say(words.taker), '');
};

/** Every request with its reason, as it was filled in. */
const requestsText = (content: Content): string => {
  const { shown, steps, say, when } = content;
  return shown.requests
    .map(({ kind, unitName, until, state, at }) => {
      const asked = steps.find((step) => step.type === 'requested' && step.at === at)?.data ?? [];
      const why = asked.filter(({ widget }) => widget !== 'moment').map((one) => textOfValue(one, content));
      return [
        when(at),
        unitName && say(unitName),
        say(requestKinds[kind]),
        until === 'none' ? '' : say(t(`至 ${when(until)}`, `until ${when(until)}`)),
        ...why,
        say(t(`（${requestStates[state].zh}）`, `(${requestStates[state].en})`)),
      ]
        .filter(Boolean)
        .join(' ');
    })
    .join('\n');
};

/** Steps that a reader of the form wants; reminders of the clock and who looked are in the case file. */
const quiet = new Set(['clock-told', 'revealed', 'printed', 'due-moved']);

const course = (content: Content): string =>
  content.steps
    .filter(({ type }) => !quiet.has(type))
    .map((step) => [content.when(step.at), content.say(step.title), whoText(step, content)].filter(Boolean).join('　'))
    .join('\n');

/** 办理审批单: what was done and answered, and everybody's opinion over their signature. */
export const approval = (pages: Pages, content: Content): void => {
  const { shown, say, when } = content;
  const resolved = lastOf(content, 'resolved', 'submitted', 'answered');
  head(pages, content, 'approval');
  pair(pages, [say(words.lead), shown.leadName ? say(shown.leadName) : ''], [say(words.assisting), assisting(content)]);
  pair(pages, [say(words.resolved), when(resolved?.at ?? null)], [say(words.inTime), say(yesNo[shown.inTime])]);
  pair(pages, [say(words.said), shown.words]);
  const requests = requestsText(content);
  if (requests) pair(pages, [say(words.asked), requests]);
  signing(pages, content, say(words.handler), saidAt(content, 'done', 'resolved', 'submitted'), 30 * mm);
  pair(pages, [say(words.reply), saidAt(content, 'reply', 'resolved', 'submitted', 'answered')]);
  if (shown.parts.length > 0) signing(pages, content, say(words.joint), saidAt(content, 'words', 'part-answered'));
  signing(pages, content, say(words.unitHead), saidAt(content, 'words', 'approved'));
  signing(pages, content, say(words.check), saidAt(content, 'words', 'passed', 'failed'));
  pair(pages, [say(words.course), course(content)]);
};
