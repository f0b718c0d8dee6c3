/** The flow of a mandatory report 强制报告: told to the units that the zone names, acted on, looked at by somebody else; it ends in no other way. */
import { t } from '../../words.ts';
import type { Flow, Stage } from '../flow.ts';
import { note, supervise } from './actions.ts';

type Name = 'raised' | 'reported' | 'handling' | 'checking' | 'archived';

const parts: Stage<Name>['actions'] = {
  signPart: { title: t('协同接报', 'Sign for our part'), does: 'signPart', by: 'assist' },
  answerPart: { title: t('协同处置情况', 'Answer for our part'), does: 'answerPart', by: 'assist', main: true },
};
const { title, does, by } = note;
const written: Stage<Name>['actions'] = { note: { title, does, by } };
const watched: Stage<Name>['actions'] = { supervise: { title: supervise.title, does: 'supervise', by: 'supervise' } };
const address: Stage<Name>['actions'][string] = {
  title: t('指定接报单位', 'Name who must act'),
  does: 'dispatch',
  by: 'arbitrate',
  to: 'reported',
};

const stages: Record<Name, Stage<Name>> = {
  raised: {
    title: t('待指定接报单位', 'To be addressed'),
    told: t('已报告，正在确定接报单位', 'Reported; it is being decided who must act'),
    phase: 'triage',
    holder: 'supervisor',
    clocks: 'run',
    actions: { address: { ...address, main: true }, ...watched },
  },
  reported: {
    title: t('待接报', 'Reported'),
    told: t('已报告{unit}，等待接报', 'Reported to {unit}'),
    phase: 'dispatch',
    holder: 'lead',
    clocks: 'run',
    actions: {
      sign: { title: t('接报', 'Take the report'), does: 'sign', by: 'handle', to: 'handling', main: true },
      address,
      ...parts,
      ...written,
      ...watched,
    },
  },
  handling: {
    title: t('处置中', 'Being acted on'),
    told: t('{unit}正在处置', '{unit} is acting on it'),
    phase: 'handling',
    holder: 'lead',
    clocks: 'run',
    actions: {
      resolve: { title: t('报处置结果', 'Say what was done'), does: 'resolve', by: 'handle', to: 'checking', main: true },
      transfer: { title: t('内部转办', 'Pass on inside'), does: 'transfer', by: 'handle' },
      address,
      ...parts,
      ...written,
      ...watched,
    },
  },
  checking: {
    title: t('待核查', 'To be checked'),
    told: t('已处置，正在核查', 'Acted on; somebody else is checking it'),
    phase: 'verification',
    holder: 'supervisor',
    clocks: 'stop',
    actions: {
      pass: { title: t('核查通过', 'Pass'), does: 'pass', by: 'supervise', to: 'archived', main: true },
      fail: { title: t('继续处置', 'Go on'), does: 'fail', by: 'supervise', to: 'handling', back: 'raised' },
    },
  },
  archived: { title: t('已归档', 'Archived'), told: t('已归档', 'Closed'), phase: 'done', holder: 'nobody', clocks: 'stop', actions: {} },
};

/** The flow for a programme that `receives` mandatory reports. */
export const mandatory = (): Flow<Name> => ({ opens: 'raised', stages });
