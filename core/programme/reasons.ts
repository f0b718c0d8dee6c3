/** The closed lists that the standard forms choose from. */
import { t } from '../words.ts';

/** Reasons of a return 退单, a closed list (design.md §3). */
export const returnReasons = {
  duty: t('职责不符', 'Not our duty'),
  area: t('属地不符', 'Not our area'),
  duplicate: t('重复', 'Duplicate'),
  incomplete: t('信息不全', 'Not enough is known'),
  statutory: t('应走法定途径', 'Another legal way is prescribed'),
};

/** Why a demand is not accepted 不予受理. */
export const declineReasons = {
  elsewhere: t('不属于本区职责', 'Not within the zone’s duty'),
  statutory: t('应走诉讼、仲裁、复议等法定途径', 'Courts, arbitration or review are prescribed'),
  settled: t('已依法终结', 'Lawfully concluded'),
  empty: t('无实际诉求', 'No demand in it'),
  unfounded: t('经核实不属实', 'Looked into, and not so'),
};

/** How a call-back 回访 ended. */
export const callOutcomes = {
  reached: t('已接通', 'Reached'),
  unanswered: t('无人接听', 'Not answered'),
  refused: t('拒绝评价', 'Did not want to rate'),
  wrong: t('号码有误', 'Wrong number'),
};

/** What whoever handed a case down says to a request of ours. */
/** What the desk itself asks of whoever handed a case down. */
export const asksAbove = { extend: t('延长来件时限', 'More time'), return: t('退回来件单位', 'To take it back') };

export const answersAbove = { granted: t('同意', 'Granted'), denied: t('不同意', 'Denied') };

/** Whether the caller says that it was solved; satisfaction is asked apart. */
export const solvedGrades = { yes: t('解决', 'Solved'), partly: t('部分解决', 'Partly solved'), no: t('未解决', 'Not solved') };
