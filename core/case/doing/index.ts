import type { FormOf } from '../../programme/forms.ts';
import type { Doing } from '../../programme/vocabulary.ts';
import type { Done, Scene } from '../scene.ts';
import * as check from './check.ts';
import * as desk from './desk.ts';
import * as sending from './dispatch.ts';
import * as handling from './handling.ts';
import * as mandatory from './raise.ts';
import * as rating from './rating.ts';
import * as requests from './requests.ts';
import * as together from './together.ts';
import * as upward from './upward.ts';
import * as whistles from './whistle.ts';

type Doings = { [D in Doing]: (scene: Scene, data: FormOf<D>) => Done };

/** What each doing does to a case. A programme chooses among them; only this table knows how. */
export const doing: Doings = {
  move: desk.move,
  accept: desk.accept,
  ask: desk.ask,
  supply: desk.supply,
  decline: desk.decline,
  passOn: desk.passOn,
  answer: desk.answer,
  withdraw: desk.withdraw,
  merge: together.merge,
  split: together.split,
  dispatch: sending.dispatch,
  arbitrate: sending.arbitrate,
  sign: sending.sign,
  transfer: sending.transfer,
  signPart: sending.signPart,
  answerPart: sending.answerPart,
  return: requests.giveBack,
  extend: requests.extend,
  suspend: requests.suspend,
  hang: requests.hang,
  grant: requests.grant,
  deny: requests.deny,
  sendUp: upward.sendUp,
  answerAbove: upward.answerAbove,
  askAbove: upward.askAbove,
  note: handling.note,
  add: handling.add,
  contact: handling.contact,
  urge: handling.urge,
  raise: mandatory.raise,
  resolve: handling.resolve,
  approve: handling.approve,
  sendBack: handling.sendBack,
  supervise: handling.supervise,
  instruct: handling.instruct,
  pass: check.pass,
  fail: check.fail,
  rate: rating.rate,
  record: rating.recordCall,
  rework: rating.rework,
  reopen: rating.reopen,
  whistle: whistles.whistle,
  arrive: whistles.arriveThere,
  refuse: whistles.refuseToCome,
  conclude: whistles.conclude,
  rateWhistle: whistles.rateWhistle,
};
