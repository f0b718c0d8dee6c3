import { toDegrees } from '../../../core/case/index.ts';
import { type HookEvent, hookEventOf } from '../../../core/webhook/events.ts';
import type { Webhook } from '../../../core/zone/index.ts';
import type { LoggedEvent } from '../../db/queries/log.ts';
import type { KeptCase } from '../cases/row.ts';

/** What another system is told of a case: how it stands, and no value that names a person. */
export const payloadOf = (
  zone: string,
  logged: Pick<LoggedEvent, 'id' | 'at' | 'stream' | 'position'>,
  event: HookEvent,
  state: KeptCase,
) => {
  const point = state.point === 'nowhere' ? null : toDegrees(state.point);
  return {
    id: logged.id,
    event: `case.${event}`,
    zone,
    at: logged.at.toISOString(),
    position: logged.position,
    case: {
      id: logged.stream,
      number: state.number,
      programme: state.programme,
      kind: state.kind,
      category: state.category,
      urgency: state.urgency,
      source: state.source,
      area: state.area,
      areaPath: [...state.areaPath],
      point: point ? { lng: point[0], lat: point[1], datum: 'WGS84' as const } : null,
      stage: state.stage,
      phase: state.phase,
      lead: state.lead === 'nobody' ? null : state.lead,
      opened: state.opened,
      since: state.since,
      due: state.promise.due === 'none' || state.promise.due === 'open' ? null : state.promise.due,
      rung: state.rung,
      inTime: state.inTime,
      handling: state.handling,
      url: `/desk/cases/${logged.stream}`,
    },
  };
};

/** What a try-out tells. */
export const pingOf = (zone: string, id: string, at: Date) => ({ id, event: 'ping' as const, zone, at: at.toISOString() });

/** Whether this webhook is told of this event of this case; confidential and imported cases are told to nobody. */
export const isTold = ({ events, programmes, areas }: Webhook, type: string, state: KeptCase): HookEvent | undefined => {
  const event = hookEventOf(type);
  const isKept = state.shield.confidential || state.quiet === true;
  const fits =
    event !== undefined &&
    (events.length === 0 || events.includes(event)) &&
    (programmes.length === 0 || programmes.includes(state.programme)) &&
    (areas.length === 0 || areas.some((area) => state.areaPath.includes(area)));
  return fits && !isKept ? event : undefined;
};
