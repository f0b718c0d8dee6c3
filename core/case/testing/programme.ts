import * as f from '../../programme/fields.ts';
import { type CasePart, type CaseProgramme, programme } from '../../programme/programme.ts';
import { mandatory } from '../../programme/standard/mandatory.ts';
import { standard } from '../../programme/standard.ts';
import { t } from '../../words.ts';

const plain = programme({
  id: 'test',
  title: t('试验', 'Test'),
  about: t('试验业务', 'A programme for tests'),
  cases: {
    callers: t('居民', 'Residents'),
    kinds: ['help', 'complaint', 'misconduct'],
    matters: { quarrel: t('纠纷', 'Quarrel'), demand: t('诉求', 'Demand') },
    sources: {
      portal: { title: t('网上', 'Portal'), public: true },
      button: { title: t('一键呼叫', 'Button'), public: true, urgent: true },
      hotline: { title: t('热线', 'Hotline') },
      patrol: { title: t('巡查', 'Patrol') },
    },
    asks: { floor: f.count(t('楼层', 'Floor'), 200).optional(), health: f.staff(f.sensitive(f.text(t('健康', 'Health')))).optional() },
    portal: true,
    flow: standard(),
    limits: {
      received: { n: 4, unit: 'workHours' },
      accepted: { n: 4, unit: 'workHours' },
      dispatched: { n: 1, unit: 'workDays' },
      handling: { n: 4, unit: 'workDays' },
      promise: { normal: { n: 5, unit: 'workDays' }, urgent: { n: 24, unit: 'urgentHours' }, danger: { n: 2, unit: 'urgentHours' } },
      part: { n: 3, unit: 'workDays' },
      whistle: { n: 0.5, unit: 'urgentHours' },
    },
    returns: { within: { n: 2, unit: 'workDays' }, arbitrateAt: 3 },
    callBacks: 0,
  },
});

/** The programme of the tests, with what is otherwise in one of them. */
export const testProgramme = (over: Partial<CasePart> = {}): CaseProgramme => ({ ...plain, cases: { ...plain.cases, ...over } });

/** Where the mandatory reports of the tests go. */
export const receivingProgramme: CaseProgramme = programme({
  id: 'receiving',
  title: t('强制报告', 'Mandatory reports'),
  about: t('试验强制报告', 'Mandatory reports for tests'),
  cases: {
    callers: t('报告人', 'Who reports'),
    kinds: ['help'],
    sources: { case: { title: t('工单中发现', 'Seen in a case') }, hotline: { title: t('热线', 'Hotline') } },
    portal: false,
    receives: 'minor',
    flow: mandatory(),
    limits: {
      raised: { n: 0.5, unit: 'urgentHours' },
      reported: { n: 1, unit: 'urgentHours' },
      handling: { n: 24, unit: 'urgentHours' },
      promise: { n: 24, unit: 'urgentHours' },
      part: { n: 24, unit: 'urgentHours' },
    },
    returns: { within: { n: 2, unit: 'workDays' }, arbitrateAt: 3 },
    callBacks: 0,
  },
});
