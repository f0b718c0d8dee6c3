import { may } from '../../../core/permission.ts';
import { metaOf } from '../../../core/programme/fields.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Entry } from '../../../core/register/index.ts';
import { subjectOf } from '../../../core/register/index.ts';
import { monthStream } from '../../../core/register/month.ts';
import { t, type Words } from '../../../core/words.ts';
import { entriesOf, pageOfEntries } from '../../db/queries/entries.ts';
import { monthsOf, rowsOfMonth } from '../../db/queries/entry-months.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { workbook } from '../workbook/workbook.ts';
import { filterOf, type Narrowed } from './list.ts';
import { pastEntries } from './past.ts';
import type { FoundRegister } from './registers.ts';
import { areaTitle, columnsOf, unitTitle } from './sheet.ts';
import { fieldsShown, valuesOf } from './show.ts';
import { badDay, isDay } from './view.ts';

type Taken = Readonly<{ month?: string | undefined; asOf?: string | undefined; language: 'zh' | 'en' } & Narrowed>;

const page = 500;
const stageTitle = t('阶段', 'Stage');
const peopleTitle = t('责任人', 'Responsible');

/** The entries of a file, a page at a time: as they stand, as they stood on a day, or as a month was frozen. */
const pagesOf = async function* (reader: Reader, step: Doorstep, found: FoundRegister, taken: Taken): AsyncGenerator<readonly Entry[]> {
  const { month, asOf } = taken;
  if (month !== undefined) {
    const rows = await rowsOfMonth(reader.db, step.zone, monthStream(found.programme, found.register, month));
    const mine = rows.filter((row) => may(step.asking.posts, 'entries.see', subjectOf(row)));
    for (let from = 0; from < mine.length; from += page) yield mine.slice(from, from + page);
    return;
  }
  if (asOf !== undefined) {
    yield* pastEntries(reader, step, found, asOf, taken);
    return;
  }
  const filter = filterOf(reader, step.zone, found, taken);
  for (let after: string | undefined, more = true; more; ) {
    const rows = await pageOfEntries(reader.db, step.zone, filter, entriesOf(step.asking.posts), after, page);
    yield rows.map(({ state }) => state);
    after = rows.at(-1)?.key;
    more = rows.length === page;
  }
};

/** A register as an Excel workbook: what names people stands masked, whoever takes it. */
export const exportEntries = async (
  reader: Reader,
  step: Doorstep,
  found: FoundRegister,
  taken: Taken,
): Promise<{ name: Words; body: AsyncIterable<Buffer> }> => {
  const { language, month, asOf } = taken;
  const { part } = found;
  const book = await reader.books.of(reader.db, step.zone);
  if (asOf !== undefined && !isDay(asOf)) return badDay();
  if (
    month !== undefined &&
    !(await monthsOf(reader.db, step.zone, found.programme, found.register)).some(({ state }) => state.month === month)
  )
    return refuse('no-such-thing');
  const columns = columnsOf(part).filter(({ field }) => !field.startsWith('$'));
  const line = (state: Entry, values: ReadonlyMap<string, string>): string[] => {
    const shown = new Map(
      fieldsShown(part, state.data, values, book).map(({ field, text, value }) => {
        const measured = metaOf(part.fields[field] as Parameters<typeof metaOf>[0]).widget === 'amount';
        return [field, measured ? String(value) : (text?.[language] ?? '***')];
      }),
    );
    return [
      ...columns.map(({ field }) => shown.get(field) ?? ''),
      book.areaName(state.area)[language],
      state.unit === 'nobody' ? '' : book.unitName(state.unit)[language],
      part.stages[state.stage]?.title[language] ?? state.stage,
      state.people
        .map(({ role, account }) => `${part.roles?.[role]?.title[language] ?? role} ${book.accountName(account) ?? account}`)
        .join('；'),
    ];
  };
  const rows = async function* (): AsyncGenerator<readonly string[]> {
    for await (const states of pagesOf(reader, step, found, taken)) {
      const values = await valuesOf(reader.db, step.zone, states);
      for (const state of states) yield line(state, values);
    }
  };
  const when = month ?? asOf ?? book.dateOf(step.asking.at);
  const who = book.accountName(step.asking.who) ?? step.asking.who;
  const mark = book.zone.demo ? t('演示数据', 'Demo data') : t('', '');
  return {
    name: t(`${part.title.zh}-${when}.xlsx`, `${found.register}-${when}.xlsx`),
    body: workbook({
      name: part.title[language],
      title: [part.title[language], language === 'zh' ? `截至 ${when}` : `as of ${when}`, mark[language]]
        .filter((one) => one !== '')
        .join(' · '),
      headings: [
        ...columns.map(({ title }) => title[language]),
        areaTitle[language],
        unitTitle[language],
        stageTitle[language],
        peopleTitle[language],
      ],
      widths: [...columns.map(() => 18), 22, 18, 12, 30],
      rows: rows(),
      footer: (n) => [language === 'zh' ? `${n} 行，${who} 导出` : `${n} rows, taken by ${who}`],
    }),
  };
};
