import type { ProgrammeFault } from '../fault.ts';
import { standardForms } from '../forms.ts';
import type { ShapedAction, ShapedCases, ShapedStage } from '../shape/index.ts';
import { rules } from './rules.ts';

const oneOf = (allowed: readonly string[]) => `one of ${allowed.join(', ')}`;

const wrong = (path: string, value: unknown, allowed: readonly string[], text = oneOf(allowed)): ProgrammeFault[] =>
  value !== undefined && allowed.includes(String(value)) ? [] : [{ path, value, allowed: text }];

type Place = Readonly<{ path: string; stage: ShapedStage; action: ShapedAction; stages: ShapedCases['flow']['stages'] }>;

const ways = ['to', 'back', 'redo'] as const;

const named = ({ path, action, stages }: Place): ProgrammeFault[] => {
  const needed = rules[action.does].names ?? [];
  return [
    ...ways.flatMap((way) => {
      const value = action[way];
      if (value === undefined)
        return needed.includes(way) ? [{ path: `${path}.${way}`, value, allowed: `${action.does} must name a stage` }] : [];
      if (needed.length === 0) return [{ path: `${path}.${way}`, value, allowed: `${action.does} leaves the case where it is` }];
      return wrong(`${path}.${way}`, value, Object.keys(stages));
    }),
    ...(action.detour ? wrong(`${path}.detour.to`, action.detour.to, Object.keys(stages)) : []),
  ];
};

/** Whether the doing fits the stage it stands at and the stage it leads to. */
const fits = ({ path, action, stage, stages }: Place): ProgrammeFault[] => {
  const { holder, phase, by, into } = rules[action.does];
  const target = action.to === undefined ? undefined : stages[action.to];
  return [
    ...(holder ? wrong(`${path}.does`, stage.holder, holder, `${action.does} needs a stage held by ${holder.join(' or ')}`) : []),
    ...(phase ? wrong(`${path}.does`, stage.phase, phase, `${action.does} needs a stage of the phase ${phase.join(' or ')}`) : []),
    ...(by ? [action.by].flat().flatMap((one) => wrong(`${path}.by`, one, by)) : []),
    ...(into?.holder && target
      ? wrong(`${path}.to`, target.holder, into.holder, `must lead to a stage held by ${into.holder.join(' or ')}`)
      : []),
    ...(into?.phase && target
      ? wrong(`${path}.to`, target.phase, into.phase, `must lead to a stage of the phase ${into.phase.join(' or ')}`)
      : []),
    ...(into?.clocks && target
      ? wrong(`${path}.to`, target.clocks, into.clocks, `must lead to a stage where clocks ${into.clocks.join(' or ')}`)
      : []),
  ];
};

/** Its own fields add to the standard form and never take one away; what it demands is in the form. */
const forms = ({ path, action }: Place): ProgrammeFault[] => {
  const standard = Object.keys(standardForms[action.does].shape);
  const own = Object.keys(action.asks ?? {});
  return [
    ...own
      .filter((field) => standard.includes(field))
      .map((value) => ({ path: `${path}.asks.${value}`, value, allowed: 'the standard form has this field already' })),
    ...(action.demands ?? []).flatMap(({ field }, n) => wrong(`${path}.demands.${n}.field`, field, [...standard, ...own])),
  ];
};

/** Everything wrong with one action where it stands. */
export const actionFaults = (place: Place): ProgrammeFault[] => [...named(place), ...fits(place), ...forms(place)];
