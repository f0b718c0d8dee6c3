import { mattersIn } from './matters.ts';
import { placeText } from './place-words.ts';
import { plain } from './text.ts';

/** A report as it is compared with others. `area` is the innermost place known, with what it lies in, outermost first; metres north and east for a point. */
export type Report = Readonly<{
  text: string;
  areaPath: readonly string[];
  /** How deep a path must be for its last area to say where something is, not only in which part of the zone. */
  telling: number;
  metres: readonly [east: number, north: number] | 'nowhere';
  at: number;
  category: string | 'unsorted';
}>;

/** What a report is read for once, whatever it is compared with. */
export type Read = Report & Readonly<{ matters: ReadonlySet<string>; pairs: ReadonlySet<string>; numbers: ReadonlySet<string> }>;

export type Alike = Readonly<{ sure: number; metres: number | 'unknown'; hours: number; matters: readonly string[] }>;

/** Words in which every report speaks, whatever it is about. */
const manners =
  /请|尽快|希望|处理|解决|部门|领导|你好|您好|谢谢|麻烦|反映|问题|赶紧|派人|有关|严重|影响|居民|群众|生活|出行|小区|社区|村|我们|我家|这里|那里|现在|已经|一直|今天|昨天|早上|晚上/gu;

const pairsIn = (text: string): ReadonlySet<string> => {
  const bare = plain(text.replace(manners, '。'));
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2)));
};

/** Numbered houses and units: 3号楼 and 5号楼 are not one place. */
const numbersIn = (text: string): ReadonlySet<string> => new Set(placeText(text).match(/\d+号楼|\d+单元|\d+组|\d+网格/gu) ?? []);

export const readReport = (report: Report): Read => ({
  ...report,
  matters: new Set(mattersIn(report.text)),
  pairs: pairsIn(report.text),
  numbers: numbersIn(report.text),
});

const nearby = 250;
const far = 700;
/** Two weeks: after that the same trouble is a new trouble. */
const window = 14 * 24 * 3_600_000;

const metresBetween = (one: Report, other: Report): number | 'unknown' =>
  one.metres === 'nowhere' || other.metres === 'nowhere'
    ? 'unknown'
    : Math.hypot(one.metres[0] - other.metres[0], one.metres[1] - other.metres[1]);

const lastOf = (path: readonly string[]) => path.at(-1) ?? '';
const nested = (one: Report, other: Report) =>
  one.areaPath.includes(lastOf(other.areaPath)) || other.areaPath.includes(lastOf(one.areaPath));

/** From 0, elsewhere, to 1, the same spot. */
const samePlace = (one: Read, other: Read, metres: number | 'unknown'): number => {
  if (metres !== 'unknown') return metres <= nearby ? 1 : metres >= far ? 0 : (far - metres) / (far - nearby);
  const [less, more] = [one, other].map(({ areaPath }) => areaPath.length).sort((a, b) => a - b) as [number, number];
  if (!nested(one, other)) return 0;
  if (less < one.telling) return more < one.telling ? 0.25 : 0.3;
  return one.areaPath.length === other.areaPath.length ? 0.9 : 0.75;
};

/** The same kind of number, none of them shared: building 3 against building 5. */
const otherNumbers = (one: Read, other: Read): boolean => {
  const kinds = (numbers: ReadonlySet<string>) => new Set([...numbers].map((number) => number.replace(/\d+/u, '')));
  const [mine, theirs] = [kinds(one.numbers), kinds(other.numbers)];
  const common = [...mine].filter((kind) => theirs.has(kind));
  return common.some((kind) => ![...one.numbers].some((number) => number.endsWith(kind) && other.numbers.has(number)));
};

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (one.size === 0 || other.size === 0) return 0;
  const both = [...one].filter((part) => other.has(part)).length;
  return both / Math.sqrt(one.size * other.size);
};

const squash = (score: number) => 1 / (1 + Math.exp(-score));

/**
 * How sure one may be that two reports are of one trouble: the same place, near in time, alike in words or at least in matter. Another
 * place or another house number is another trouble, however alike the words are.
 */
export const likeness = (one: Read, other: Read): Alike => {
  const apart = Math.abs(one.at - other.at);
  const metres = metresBetween(one, other);
  const shared = [...one.matters].filter((matter) => other.matters.has(matter));
  const result = { metres, hours: apart / 3_600_000, matters: shared };
  const place = samePlace(one, other, metres);
  if (apart > window || place === 0 || otherNumbers(one, other)) return { ...result, sure: 0 };

  const words = overlap(one.pairs, other.pairs);
  const matter = overlap(one.matters, other.matters);
  const category = one.category === 'unsorted' || other.category === 'unsorted' ? 0 : one.category === other.category ? 1 : -1;
  const early = 1 - apart / window;
  return { ...result, sure: squash(-6.2 + 3.4 * place + 5 * words + 3.2 * matter + 0.9 * category + 1.2 * early) };
};

/** From this certainty on two reports are shown beside each other. */
export const worthShowing = 0.5;
