import { type EventType, type Paper, paperTitles, type Rung } from '../../../core/case/index.ts';
import { own } from '../../../core/own.ts';
import type { Action, Stage } from '../../../core/programme/flow.ts';
import type { CaseProgramme } from '../../../core/programme/programme.ts';
import { t, type Words } from '../../../core/words.ts';

const rungTitles: Record<Exclude<Rung, 'none'>, Words> = {
  warned: t('临期预警', 'Nearly due'),
  late: t('超期', 'Late'),
  urged: t('系统催办', 'Urged by the clock'),
  supervised: t('转入督办', 'Put under supervision'),
  criticised: t('通报', 'Reported by name'),
};

/** What happened without anybody's action, or beside one. */
const happenings: Partial<Record<EventType, Words>> = {
  'opened': t('登记', 'Registered'),
  'closed-elsewhere': t('在原系统办结', 'Closed where it came from'),
  'joined': t('并入另一件诉求', 'Another case joined'),
  'raised': t('强制报告', 'Mandatory report'),
  'split-off': t('拆分', 'Split'),
  'clock-told': t('本环节时限提醒', 'The limit of this step'),
  'duty-passed': t('值班转交', 'Went on to the leader on duty'),
  'whistle-missing': t('吹哨未到', 'Did not come when called'),
  'part-late': t('协办超期', 'An assisting part is late'),
  'handed-over': t('工作移交', 'Handed over'),
  'due-moved': t('时限重新计算', 'The due date was worked out again'),
  'progress-missed': t('本月进展未填', 'This month’s progress was not written'),
  'hastened': t('按原话提为紧急', 'Urgent by its words'),
  'lapsed': t('期满自动流转', 'Went on after silence'),
  'replied-back': t('结果已回复来处', 'The result went back to where it came from'),
  'cited': t('引用知识库答复', 'An answer from the knowledge base'),
  'revealed': t('查看来电人信息', 'Looked at who called'),
  'rated': t('评价', 'Rated'),
  'rated-beside': t('评价', 'Rated'),
  'erased': t('个人信息已按规定删除', 'Personal values were erased'),
  'reworked': t('重办', 'To be done again'),
};

/** The action of this id as the programme declares it, at whatever stage. */
export const actionNamed = (programme: CaseProgramme, id: string): Action | undefined =>
  Object.values(programme.cases.flow.stages as Record<string, Stage>)
    .map(({ actions }) => own(actions as Record<string, Action>, id))
    .find((action) => action !== undefined);

type Told = { type: EventType; action?: string; rung?: Exclude<Rung, 'none'>; paper?: Paper };

/** What a step of the history is called. */
export const stepTitle = (programme: CaseProgramme, { type, action, rung, paper }: Told): Words => {
  if (type === 'printed' && paper) return t(`打印${paperTitles[paper].zh}`, `Printed: ${paperTitles[paper].en}`);
  if (type === 'climbed' && rung) return rungTitles[rung];
  const declared = action === undefined ? undefined : actionNamed(programme, action);
  return declared?.title ?? happenings[type] ?? t(action ?? type, action ?? type);
};
