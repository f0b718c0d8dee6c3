import { saidGate } from '../../core/register/index.ts';
import type { Words } from '../../core/words.ts';
import { holderOn, livesOn, type Shape } from '../../core/zone/index.ts';
import type { Book } from './book.ts';
import type { Shelf } from './shelf.ts';

/** The living areas that have a shape, as GeoJSON in WGS-84. */
export const mapOf = ({ rows, dateOf }: Book, at: Date) => {
  const today = dateOf(at);
  const features = rows.areas.flatMap((area) => {
    const geometry: Shape | undefined = area.shape;
    if (!geometry || !livesOn(area, today)) return [];
    const { id, kind, name, parent } = area;
    return [{ type: 'Feature' as const, id, geometry, properties: { id, kind, name, parent } }];
  });
  return { type: 'FeatureCollection' as const, features };
};

/** The parts of one kind that programmes have, each by the name under which a sheet means it: `gates.truck`. */
const partsOf = (shelf: Shelf, kind: 'records' | 'sessions' | 'registers') =>
  shelf.every.flatMap(({ programme }) =>
    Object.entries((programme[kind] ?? {}) as Record<string, { title: Words }>).map(([name, { title }]) => ({
      id: `${programme.id}.${name}`,
      title,
      programme: programme.title,
    })),
  );

/** The figures that a zone may set, each with the reason that a gate gives for it. */
const figuresOf = (shelf: Shelf) =>
  shelf.every.flatMap(({ programme }) => {
    const gates = Object.values(programme.registers ?? {}).flatMap(({ stages }) =>
      Object.values(stages).flatMap(({ gates = [] }) => gates),
    );
    const found = new Map(
      gates.flatMap((gate) =>
        'times' in gate && gate.times.figure ? [[gate.times.figure, saidGate(gate, gate.times.least)] as const] : [],
      ),
    );
    return [...found].map(([name, title]) => ({ id: `${programme.id}.${name}`, title, programme: programme.title }));
  });

/** What pickers offer today: areas, units, categories, who handles for which unit, and which records, sessions, registers and figures programmes have. */
export const choicesOf = ({ rows, dateOf, accountName }: Book, shelf: Shelf, at: Date) => {
  const today = dateOf(at);
  const living = <Row extends { from: string; until?: string }>(all: readonly Row[]) => all.filter((row) => livesOn(row, today));
  return {
    areas: living(rows.areas).map(({ id, parent, kind, name }) => ({ id, parent, kind, name })),
    units: living(rows.units).map(({ id, parent, kind, name, short }) => ({ id, parent, kind, name, short })),
    categories: living(rows.categories).map(({ code, parent, name, programme, kind, urgency }) => ({
      id: code,
      parent,
      name,
      programme,
      kind,
      urgency,
    })),
    records: partsOf(shelf, 'records'),
    sessions: partsOf(shelf, 'sessions'),
    registers: partsOf(shelf, 'registers'),
    figures: figuresOf(shelf),
    handlers: rows.posts
      .filter(({ kind }) => kind === 'handler')
      .flatMap((post) => {
        const account = holderOn(post, today);
        return account === 'nobody' ? [] : [{ account, name: accountName(account) ?? account, unit: post.unit }];
      }),
  };
};
