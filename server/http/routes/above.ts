import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { caseKinds, urgencies } from '../../../core/zone/category.ts';
import { answerTable, awaitedOf, listAwaited, noteReplies } from '../../app/above/answers.ts';
import { bringPart } from '../../app/above/bring.ts';
import { lookAgain, previewCases } from '../../app/above/case-file.ts';
import { groupsFor } from '../../app/above/groups.ts';
import { openLetter, readLetter } from '../../app/above/letter.ts';
import { localText } from '../../app/above/results.ts';
import { openingWords } from '../../app/portal.ts';
import { workbook } from '../../app/workbook/workbook.ts';
import { mostBytes } from '../../app/zone/sheets/read-file.ts';
import { gathered, xlsx } from '../gathered.ts';
import { read, write } from '../route.ts';
import { Awaited, AwaitedPage, CaseFile, ChatGroups, dates, FilePart, Letter, Replied } from '../schemas/above.ts';
import { Opened } from '../schemas/case.ts';
import { named } from '../schemas/named.ts';

const word = z.string().min(1).max(64);
const from = { programme: word, source: word };
const aFile = z.object({ file: z.uuid() });
const desk = { may: 'triage' } as const;

const LetterText = named('LetterText', z.strictObject({ ...from, text: z.string().min(1).max(200_000) }), {
  programme: 'lamps',
  source: 'hotline',
  text: '工单编号：YL-1\n诉求内容：路灯不亮',
});

const text = (most: number) => z.string().trim().min(1).max(most);
const LetterCase = named(
  'LetterCase',
  z.strictObject({
    ...from,
    number: text(80),
    received: z.iso.datetime({ offset: true }).exactOptional(),
    due: z.iso.datetime({ offset: true }).exactOptional(),
    words: text(20_000),
    caller: text(60).exactOptional(),
    phone: text(24).exactOptional(),
    address: text(300).exactOptional(),
    category: word.exactOptional(),
    area: word.exactOptional(),
    kind: z.enum(caseKinds).exactOptional(),
    urgency: z.enum(urgencies).exactOptional(),
    confidential: z.boolean().exactOptional(),
    more: z.record(word, z.unknown()).exactOptional(),
  }),
  { programme: 'lamps', source: 'hotline', number: 'YL-1', words: '路灯不亮' },
);

const Columns = named('CaseFileColumns', z.strictObject({ columns: z.record(z.string().regex(/^\d{1,3}$/), word), dates }), {
  columns: { 0: 'number', 3: 'words' },
  dates: 'ymd',
});

const Bringing = named(
  'CaseFileBringing',
  z.strictObject({ after: z.int().min(0).default(0), without: z.boolean().default(false), quiet: z.boolean().default(false) }),
  { after: 0, without: false, quiet: false },
);

const Cases = named('CaseIds', z.strictObject({ cases: z.array(z.uuid()).min(1).max(5_000) }), {
  cases: ['0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10'],
});

const AnswerFile = named('AnswerFile', z.strictObject({ ...from, cases: z.array(z.uuid()).min(1).max(5_000).exactOptional() }), {
  programme: 'lamps',
  source: 'hotline',
});

export default [
  write('/api/v1/case-files', {
    id: 'previewCaseFile',
    once: 'asker',
    tag: 'above',
    who: desk,
    summary: 'Look at an Excel or CSV file of cases in a source’s own columns: what each row would become, every bad row by name',
    description:
      'Nothing is done. Columns are told by the source’s form (sheet `sourceForms`) and by likeness; change them with `/columns`. A file is kept for its maker for a day; the next one takes its place.',
    query: z.object(from),
    takes: 'file',
    returns: CaseFile,
    measure: 'upload',
    handle: async (asked) => {
      const { name, content } = await asked.file();
      return await previewCases(asked, asked.doorstep, { ...asked.query, name }, await gathered(content, mostBytes));
    },
  }),

  write('/api/v1/case-files/:file/columns', {
    id: 'setCaseFileColumns',
    once: 'asker',
    method: 'PUT',
    tag: 'above',
    who: desk,
    summary: 'Say what the columns of a file mean, and look at it again',
    params: aFile,
    body: Columns,
    returns: CaseFile,
    handle: (asked) => lookAgain(asked, asked.doorstep, asked.params.file, asked.body),
  }),

  write('/api/v1/case-files/:file/parts', {
    id: 'bringCaseFilePart',
    once: 'asker',
    tag: 'above',
    who: desk,
    summary: 'Bring in the next rows of a file that was looked at',
    description:
      'Ask again with the `after` of the answer until it is null; stop asking to stop. Ids come from source and number, so that a part brought in twice adds nothing. A file with bad rows is refused unless `without` leaves them out. `quiet`: history, of which nobody is told and which nobody awaits.',
    params: aFile,
    body: Bringing,
    returns: FilePart,
    handle: (asked) => bringPart(asked, asked.door, asked.doorstep, asked.params.file, asked.body),
  }),

  write('/api/v1/letters/read', {
    id: 'readLetter',
    tag: 'above',
    who: desk,
    summary: 'Take a pasted text apart into fields; rows copied out of a table are looked at as a file',
    body: LetterText,
    returns: Letter,
    handle: (asked) => readLetter(asked, asked.doorstep, asked.body),
  }),

  write('/api/v1/letters', {
    id: 'openLetter',
    tag: 'above',
    who: desk,
    summary: 'Open the case of a letter from above, as of when it was received',
    description:
      'The same source and number a second time is refused (409) with the number of the case that stands; under the same `Idempotency-Key` it is answered the same. `POST /programmes/{programme}/cases` with `source` and `above` does likewise, as of now.',
    body: LetterCase,
    returns: Opened,
    made: ({ id }) => `/api/v1/cases/${id}`,
    handle: async (asked) => {
      const opened = await openLetter(asked, asked.door, asked.doorstep, asked.body);
      const told = openingWords(asked.shelf, asked.body.programme);
      return { id: opened.id, number: opened.number, link: opened.link === 'none' ? null : `/c/${opened.link}`, told };
    },
  }),

  read('/api/v1/awaited', {
    id: 'listAwaited',
    tag: 'above',
    who: 'staff',
    summary: 'Results that go back upward or into a chat group: ready to go, still open, or gone; due soonest first',
    query: z.object({
      to: z.enum(['up', 'group']),
      state: z.enum(['ready', 'open', 'said']).default('ready'),
      programme: word.exactOptional(),
      source: word.exactOptional(),
      after: z.string().min(1).max(400).exactOptional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    returns: AwaitedPage,
    handle: (asked) => listAwaited(asked, asked.doorstep, asked.query),
  }),

  read('/api/v1/cases/:id/awaited', {
    id: 'getAwaited',
    tag: 'above',
    who: 'staff',
    summary: 'The result of a case from above or from a chat group, as text to copy',
    params: z.object({ id: z.uuid() }),
    returns: Awaited,
    handle: (asked) => awaitedOf(asked, asked.doorstep, asked.params.id),
  }),

  write('/api/v1/answers.xlsx', {
    id: 'answerFile',
    tag: 'above',
    who: desk,
    summary: 'The answers upward in the source’s own columns, as Excel: those named, or all that are ready',
    description: 'Nothing is noted; say `POST /awaited/replied` once the file has gone up.',
    body: AnswerFile,
    returns: 'bytes',
    handle: async (asked) => {
      const { doorstep, body, books, db, ports, language } = asked;
      const { headings, rows } = await answerTable(asked, doorstep, body);
      const book = await books.of(db, doorstep.zone);
      const at = localText(ports.clock.now(), book);
      const demo = book.zone.demo ? '演示数据 · ' : '';
      const title = `${demo}${book.zone.name[language]} · ${at}`;
      return {
        type: xlsx,
        body: Readable.from(
          workbook({ name: '回填', title, headings, widths: headings.map(() => 24), rows, footer: (n) => [`${title} · ${n}`] }),
        ),
        name: `回填 ${book.dateOf(ports.clock.now())}.xlsx`,
        inline: false,
        tag: createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 32),
      };
    },
  }),

  write('/api/v1/awaited/replied', {
    id: 'noteReplies',
    once: 'asker',
    tag: 'above',
    who: 'staff',
    summary: 'Say that the results of these cases have gone back to where they came from',
    body: Cases,
    returns: Replied,
    handle: (asked) => noteReplies(asked.door, asked.doorstep, asked.body.cases),
  }),

  read('/api/v1/chat-groups', {
    id: 'listChatGroups',
    tag: 'above',
    who: 'staff',
    summary: 'The chat groups in which I may write down what is said',
    returns: ChatGroups,
    handle: (asked) => groupsFor(asked, asked.doorstep),
  }),
];
