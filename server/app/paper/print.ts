import { PassThrough, type Readable } from 'node:stream';
import { type Paper, paperTitles } from '../../../core/case/index.ts';
import { own } from '../../../core/own.ts';
import { refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { postTitles } from '../../../core/zone/index.ts';
import { attachmentsOf } from '../../db/queries/attachments.ts';
import { headsOf } from '../../db/queries/heads.ts';
import type { Book } from '../book.ts';
import { notePrint } from '../cases/act.ts';
import { programmeAt, type Reader } from '../cases/reader.ts';
import { caseEvents } from '../cases/steps.ts';
import { caseView, seenCase } from '../cases/view.ts';
import type { Door, Doorstep } from '../door/index.ts';
import type { Files } from '../uploads.ts';
import { caseFile } from './case-file.ts';
import { type Content, clockText } from './content.ts';
import { loadFonts } from './fonts.ts';
import { acceptance, approval, assignment } from './forms.ts';
import { openPages } from './pages.ts';

export type Printed = Readonly<{ name: string; body: Readable; tag: string }>;

type Printer = Reader & Readonly<{ door: Door; files: Files /** The public address, for the QR code. */; address: string }>;

const forms = { acceptance, assignment, approval };

const printerText = (book: Book, { asking: { who, posts } }: Doorstep, say: Content['say']): string => {
  const [post] = posts;
  const name = book.accountName(who) ?? who;
  return post ? `${name} ${say(book.unitName(post.unit))} ${say(postTitles[post.kind])}` : name;
};

const contentOf = async (printer: Printer, step: Doorstep, id: string, language: keyof Words): Promise<Content> => {
  const { db, books, ports, address } = printer;
  const { state } = await seenCase(printer, step, id);
  const [book, programme, shown, steps, heads] = await Promise.all([
    books.of(db, step.zone),
    programmeAt(printer, step.zone, state),
    caseView(printer, step, id),
    caseEvents(printer, step, id),
    headsOf(db, step.zone, 'case', [id]),
  ]);
  const say = (words: Words) => words[language];
  const when = clockText(book.calendar);
  const head = heads.get(id) ?? refuse('no-such-case');
  return {
    shown,
    steps,
    say,
    when,
    source: own(programme.cases.sources as Record<string, { title: Words }>, shown.source)?.title ?? t(shown.source, shown.source),
    zoneName: book.zone.name,
    link: `${address}/desk/cases/${id}`,
    printed: { by: printerText(book, step, say), at: when(ports.clock.now().toISOString()) },
    chain: { seq: head.seq, hash: head.hash, digest: book.zone.digest },
  };
};

/** Prints a case for somebody who may see it. The print stands in the log before the first byte leaves; pages leave as they are drawn. */
export const printCase = async (
  printer: Printer,
  step: Doorstep,
  { id, paper, language }: { id: string; paper: Paper; language: keyof Words },
): Promise<Printed> => {
  const fonts = await loadFonts();
  await notePrint(printer.door, step, id, paper);
  const content = await contentOf(printer, step, id.toLowerCase(), language);
  const { zone } = await printer.books.of(printer.db, step.zone);
  const { say, shown, printed, chain } = content;
  const title = `${say(paperTitles[paper])} ${shown.number}`;
  const pages = openPages({
    fonts,
    title,
    foot: `${title}　${say(t('打印', 'Printed'))} ${printed.by} ${printed.at}　${say(t('内部资料，注意保管', 'Internal: keep it safe'))}`,
    mark: zone.demo ? say(t('演示数据', 'Demo data')) : 'none',
    made: printer.ports.clock.now(),
  });
  const leaving = new PassThrough();
  pages.doc.pipe(leaving);
  const draw = async () => {
    if (paper !== 'file') forms[paper](pages, content);
    else {
      const kept = await attachmentsOf(printer.db, step.zone, id.toLowerCase());
      await caseFile(pages, content, new Map(kept.map((file) => [file.id, file])), printer.files);
    }
    pages.doc.end();
  };
  draw().catch((fault: unknown) => {
    printer.ports.log('a paper could not be drawn', fault);
    leaving.destroy(fault instanceof Error ? fault : new Error(String(fault)));
  });
  return { name: `${title}.pdf`, body: leaving, tag: `${chain.hash.slice(0, 32)}-${paper}` };
};
