/** Takes a pasted text apart: a whole 交办单, a text message, a mail, or rows copied out of Excel. */
import { type AboveField, aboveFieldNames } from './fields.ts';
import { type Columns, guessColumns, headingScore, plainHeading } from './guess.ts';
import { phoneIn, tidyText } from './tidy.ts';

/** Where a value was found: behind a label, under a heading, or by its look alone. */
export type FoundBy = 'label' | 'heading' | 'look';

export type Found = Readonly<{ field: AboveField; value: string; by: FoundBy; label: string }>;

export type Taken =
  | Readonly<{ kind: 'one'; found: readonly Found[] }>
  /** Several rows copied out of a table: headings, and the rows under them. */
  | Readonly<{ kind: 'table'; headings: readonly string[]; rows: readonly (readonly string[])[] }>;

/** A copied cell that holds a tab or a line break stands in quotes. */
const cellsOf = (text: string): string[][] => {
  const rows: string[][] = [[]];
  const put = (cell: string) => rows.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)(\t|\n|$)/g)) {
    put(cell);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.map((row) => row.map(tidyText)).filter((row) => row.some((cell) => cell !== ''));
};

const fieldOf = (label: string, form: Columns): AboveField | undefined => guessColumns([label], form).get(0);

/** Rows whose first is a heading: one row is one letter, several are a table. */
const asTable = (text: string, form: Columns): Taken | undefined => {
  if (!text.includes('\t')) return undefined;
  const rows = cellsOf(text);
  const width = Math.max(...rows.map((row) => row.length));
  const pairs = rows.flatMap((row) =>
    row.flatMap((cell, place) => {
      const field = place % 2 === 0 ? fieldOf(cell, form) : undefined;
      const value = row[place + 1] ?? '';
      return field && value !== '' ? [{ field, value, by: 'heading' as const, label: cell }] : [];
    }),
  );
  const areLabels = rows.length > 1 && rows.every(([first = '']) => first === '' || fieldOf(first, form) !== undefined);
  if (areLabels && pairs.length >= 2) return { kind: 'one', found: pairs };
  const head = rows.findIndex((row) => row.length >= 2 && headingScore(row, form) >= 2 && row.length >= width - 1);
  if (head >= 0 && rows.length > head + 1 && width > 2) {
    const [headings = [], ...below] = rows.slice(head);
    if (below.length > 1) return { kind: 'table', headings, rows: below };
    const meant = guessColumns(headings, form);
    const found = [...meant].flatMap(([place, field]): Found[] => {
      const value = below[0]?.[place] ?? '';
      return value === '' ? [] : [{ field, value, by: 'heading', label: headings[place] ?? '' }];
    });
    return { kind: 'one', found };
  }
  return pairs.length >= 2 ? { kind: 'one', found: pairs } : undefined;
};

type Labelled = { field: AboveField; label: string; value: string };

const labelled =
  /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．])?[\s\u3000]*[【[]?([\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z /（）()\u3000]{0,14}?)[】\]]?[\s\u3000]*[:：][\s\u3000]*(.*)$/u;
const bracketed = /^[\s\u3000]*【([\p{Script=Han}A-Za-z]{2,14})】[\s\u3000]*(.*)$/u;

/** Several labels on one line, as text messages write them: 编号：…，联系人：…，电话：… */
const broken = (line: string, form: Columns): string[] => {
  const lines: string[] = [];
  for (const part of line.split(/(?<=[，,；;。\s\u3000])(?=[【[]?[\p{Script=Han}]{2,8}[】\]]?[:：])/u)) {
    const [, label = ''] = labelled.exec(part) ?? [];
    const last = lines.pop();
    if (last === undefined) lines.push(part);
    else if (label !== '' && fieldOf(label, form)) lines.push(last, part);
    else lines.push(`${last}${part}`);
  }
  return lines;
};

/** Labels that are surely none of ours: what stands behind them belongs to nobody above them. */
const others = new Set(
  [
    '承办单位',
    '主办单位',
    '协办单位',
    '责任单位',
    '交办单位',
    '转办单位',
    '签发人',
    '经办人',
    '抄送',
    '主送',
    '附件',
    '紧急程度',
    '收件人',
    '发件人',
    '来源',
    '签收人',
    '审核人',
    '密级',
  ].map(plainHeading),
);

/** Parts of a field that go on over the next lines until another label comes. */
const longFields: ReadonlySet<AboveField> = new Set(['words', 'note', 'title', 'address']);

const asLabels = (text: string, form: Columns): { found: Labelled[]; rest: string[] } => {
  const found: Labelled[] = [];
  const rest: string[] = [];
  let open = false;
  for (const line of text.split('\n').flatMap((one) => broken(one, form))) {
    const [, label = '', value = ''] = bracketed.exec(line) ?? labelled.exec(line) ?? [];
    const name = label.replace(/[\s\u3000]/g, '');
    const field = name === '' || others.has(plainHeading(name)) ? undefined : fieldOf(name, form);
    if (field) {
      found.push({ field, label: name, value: value.replace(longFields.has(field) ? /[，,]\s*$/ : /[，,；;]\s*$/, '') });
      open = longFields.has(field) || value === '';
    } else if (name !== '' && others.has(plainHeading(name))) open = false;
    else if (open && found.length > 0 && line.trim() !== '') {
      const last = found.at(-1)!;
      last.value = [last.value, tidyText(line)].filter((part) => part !== '').join('\n');
      open = longFields.has(last.field);
    } else if (line.trim() !== '') {
      rest.push(tidyText(line));
      open = false;
    }
  }
  return { found: found.map((one) => ({ ...one, value: tidyText(one.value) })).filter(({ value }) => value !== ''), rest };
};

const numberLook =
  /(?:编号|工单号?|单号|件号|文号|NO\.?|№|#)\s*(?:为|是)?\s*[:：]?\s*[【[(（“"]?([A-Z]{0,6}[-]?\d{4,}[A-Z0-9-]*|[\p{Script=Han}]{1,8}[〔[（(]\d{4}[〕\])）]\s*第?\s*\d{1,6}\s*号)/iu;
const longNumber = /(?<![\dA-Z-])([A-Z]{1,6}-?\d{8,}(?:-\d+)*|\d{4}(?:0[1-9]|1[0-2])\d{6,16})(?![\dA-Z])/i;
const dueLook =
  /(?:请?于|务必|须|在)?[\s]*((?:\d{2,4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s*(?:上午|下午)?\s*\d{1,2}[:：时点](?:\d{1,2}分?)?)?)\s*(?:之前|以前|前)/u;
const lengthLook = /((?:\d{1,3}|[一二两三四五六七八九十]{1,2})\s*个?\s*(?:工作日|小时|自然日|日|天)(?:之?内|以内))/u;
const receivedLook = /((?:20\d{2})[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*(?:上午|下午)?\s*\d{1,2}[:：时点]\d{0,2}分?(?:[:：]\d{2})?)?)/u;
const callerLook =
  /(?:来电人|市民|网民|群众|居民|业主|信访人|反映人|诉求人|联系人)\s*[:：]?\s*[（(]?([\p{Script=Han}](?:某某|某|女士|先生|[\p{Script=Han}]{1,2}))(?=[，,。；;（(\s]|来电|反映|称|的?电话|联系|求助|投诉|$)/u;
const addressLook = /(?:地址|位于|住在|家住|地点)\s*[:：]?\s*([^，,。；;\n]{4,60})/u;

const looks: readonly (readonly [AboveField, (text: string) => string | undefined])[] = [
  ['number', (text) => numberLook.exec(text)?.[1] ?? longNumber.exec(text)?.[1]],
  ['due', (text) => dueLook.exec(text)?.[1] ?? lengthLook.exec(text)?.[1]],
  ['caller', (text) => callerLook.exec(text)?.[1]],
  ['phone', (text) => (/1\d{10}|1\d{2}[- ]\d{4}[- ]\d{4}|0\d{2,3}[- ]\d{7,8}/.test(text.normalize('NFKC')) ? phoneIn(text) : undefined)],
  ['received', (text) => receivedLook.exec(text)?.[1]],
  ['address', (text) => addressLook.exec(text)?.[1]],
];

const byLook = (text: string, known: ReadonlySet<AboveField>): Found[] => {
  const found: Found[] = [];
  let left = text;
  for (const [field, look] of looks) {
    if (known.has(field)) continue;
    const value = look(left);
    if (value === undefined || value === 'none') continue;
    found.push({ field, value: tidyText(value), by: 'look', label: '' });
    left = field === 'address' || field === 'caller' ? left : left.replace(value, ' ');
  }
  return found;
};

/** Of a label that stands twice the first with something behind it counts; what was said runs together. */
const oneEach = (found: readonly Labelled[]): Found[] =>
  aboveFieldNames.flatMap((field): Found[] => {
    const all = found.filter((one) => one.field === field);
    const [first] = all;
    if (!first) return [];
    const value = field === 'words' || field === 'note' ? all.map((one) => one.value).join('\n') : first.value;
    return [{ field, value, by: 'label', label: first.label }];
  });

/**
 * Everything that can be found in a pasted text, each value with where it was found, for a person to correct before it becomes a case.
 * `form` is how the source calls its fields. What no label claims is what was said.
 */
export const takeApart = (pasted: string, form: Columns = {}): Taken => {
  const text = tidyText(pasted).replaceAll('\u00a0', ' ');
  const table = asTable(text, form);
  if (table) return table;
  const { found: labels, rest } = asLabels(text.replaceAll('\t', ' '), form);
  const found = oneEach(labels);
  const known = new Set(found.map(({ field }) => field));
  const free = rest.join('\n');
  const inWords = found.flatMap(({ field, value }) => (longFields.has(field) && field !== 'address' ? [value] : [])).join('\n');
  const limits = known.has('due') || known.size === 0 ? [] : byLook(inWords, new Set(aboveFieldNames.filter((field) => field !== 'due')));
  const seen = [...byLook(known.size === 0 ? text : free, known), ...limits].filter(
    ({ field }) => field !== 'received' || known.size > 0 || rest.length > 1,
  );
  const words: Found[] = known.has('words') || free === '' ? [] : [{ field: 'words', value: free, by: 'look', label: '' }];
  const all = [...found, ...seen, ...words];
  return { kind: 'one', found: aboveFieldNames.flatMap((field) => all.filter((one) => one.field === field).slice(0, 1)) };
};
