import { isSealed } from '../../../core/case/index.ts';
import { own } from '../../../core/own.ts';
import { solvedGrades } from '../../../core/programme/forms.ts';
import { t, type Words } from '../../../core/words.ts';
import type { Book } from '../book.ts';
import type { Values } from './callers.ts';
import type { Said } from './steps.ts';

type Full = Said &
  Readonly<{
    lead?: string;
    again?: boolean;
    caller?: string;
    unrated?: boolean;
    rating?: { solved: 'yes' | 'partly' | 'no'; caller: string };
    arrival?: { phase: string };
    promised?: { promise: { due: string } };
  }>;

type Eyes = Readonly<{ book: Book; values: Values; caller: string }>;

const filled = ({ data }: Said, key: string, values: Values): string | undefined => {
  const value = own(data, key);
  return isSealed(value) ? values.get(value.personal) : typeof value === 'string' ? value : undefined;
};

const saying = (words: Words, said: string | undefined): Words =>
  said === undefined ? words : t(`${words.zh}：${said}`, `${words.en}: ${said}`);

const by = (unit: string | undefined, book: Book): Words =>
  unit === undefined || unit === 'nobody' ? t('承办单位', 'the unit') : book.unitName(unit);

const day = (due: string, book: Book): Words => {
  if (due === 'open' || due === 'none') return t('另行告知', 'to be told');
  const date = book.dateOf(new Date(due));
  return t(date, date);
};

/** What a caller is told of an event, in plain words and without anybody's name; undefined where it is none of theirs. */
export const toldOf = (event: Full, { book, values, caller }: Eyes): Words | undefined => {
  switch (event.type) {
    case 'opened':
      return t('已登记您的诉求', 'Your report was registered');
    case 'accepted':
      return t('已受理', 'Accepted');
    case 'asked':
      return saying(t('请您补充', 'Please add'), filled(event, 'what', values));
    case 'supplied':
      return t('您补充了信息', 'You added what was missing');
    case 'added':
      return event.caller === caller ? saying(t('您补充说', 'You added'), filled(event, 'words', values)) : undefined;
    case 'declined':
      return saying(t('不予受理', 'Not accepted'), filled(event, 'instead', values));
    case 'merged':
      return t('与同一件事合并办理', 'It is handled together with the same matter');
    case 'dispatched':
    case 'arbitrated': {
      const unit = by(event.lead, book);
      return t(`已派给${unit.zh}`, `Sent to ${unit.en}`);
    }
    case 'signed':
      return t('承办单位已签收，开始办理', 'The unit has signed for it and begun');
    case 'answered':
    case 'resolved':
      return saying(t('答复', 'Reply'), filled(event, 'reply', values));
    case 'submitted':
      return t('已处理，单位正在审核', 'Done; the unit is reviewing it');
    case 'failed':
      return t('核查未通过，继续办理', 'The check found it was not done; the work goes on');
    case 'passed':
      return t('核查通过，已办结', 'Checked by somebody else, and completed');
    case 'granted':
    case 'answered-above':
      if (event.arrival?.phase === 'done') return t('已退回上级部门另行办理', 'Given back to those who sent it to us');
      return event.promised
        ? t(`办理期限改为 ${day(event.promised.promise.due, book).zh}`, `The new date is ${day(event.promised.promise.due, book).en}`)
        : undefined;
    case 'due-moved':
      return t('办理期限按新的放假安排重新计算', 'The date was worked out again by the new holidays');
    case 'rated':
    case 'rated-beside':
      return event.rating?.caller === caller
        ? t(`您的评价：${solvedGrades[event.rating.solved].zh}`, `Your rating: ${solvedGrades[event.rating.solved].en}`)
        : undefined;
    case 'reworked':
      return t('没有解决，重新办理', 'Not solved: it is being done again');
    case 'reopened':
      return t('已重新打开', 'Opened again');
    case 'lapsed':
      return event.unrated === true
        ? t('一直没有收到评价，已归档', 'No rating came; it was closed')
        : t('没有收到补充，工作人员继续处理', 'Nothing was added; the staff go on');
    case 'withdrawn':
      return t('已撤回', 'Withdrawn');
    default:
      return undefined;
  }
};
