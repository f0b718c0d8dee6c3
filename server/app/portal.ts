import { own } from '../../core/own.ts';
import { openForm, staffFields } from '../../core/programme/open-form.ts';
import type { CaseProgramme } from '../../core/programme/programme.ts';
import { refuse } from '../../core/refusal.ts';
import { t, type Words } from '../../core/words.ts';
import type { Enterprise } from '../../core/zone/index.ts';
import type { Book } from './book.ts';
import { formJson } from './cases/form-json.ts';
import { demoAccounts } from './demo-accounts.ts';
import type { Shelf } from './shelf.ts';

/** Danger first: whom to call before anything is written down. */
const emergency = [
  { number: '110', title: t('报警', 'Police') },
  { number: '119', title: t('火警', 'Fire') },
  { number: '120', title: t('急救', 'Ambulance') },
];

/** What a Chinese public site says at its foot; the zone fills it in. */
const footer = [
  t('主办单位', 'Run by'),
  t('联系电话', 'Telephone'),
  t('ICP备案号', 'ICP registration'),
  t('公安备案号', 'Public security registration'),
  t('网站标识码', 'Site code'),
  t('隐私政策', 'Privacy policy'),
];

/** A form without the fields that only staff fill in. */
const callersForm = (programme: CaseProgramme): Record<string, unknown> => {
  const form = openForm(programme);
  const json = formJson(form);
  const hidden = new Set([...staffFields(form), 'source']);
  const properties = Object.entries((json.properties ?? {}) as Record<string, unknown>).filter(([name]) => !hidden.has(name));
  return { ...json, properties: Object.fromEntries(properties) };
};

/** The source under which one press opens an urgent case. */
const callSource = ({ cases: { sources } }: CaseProgramme): string | null =>
  Object.entries(sources).find(([, source]) => source.public && source.urgent)?.[0] ?? null;

/** All that the portal needs before anybody says anything. */
export const portalOf = (book: Book, shelf: Shelf, now: Date, codesLeave: boolean) => ({
  /** Whether a sign-in code can come to a telephone; a demo shows it in the outbox. */
  signIn: codesLeave || book.zone.demo,
  zone: { id: book.zone.id, name: book.zone.name, demo: book.zone.demo },
  programmes: shelf.current
    .filter(({ programme }) => programme.cases.portal)
    .map(({ programme }) => ({
      id: programme.id,
      title: programme.title,
      about: programme.about,
      callers: programme.cases.callers,
      kinds: [...programme.cases.kinds],
      matters: programme.cases.matters ?? {},
      openForm: callersForm(programme),
      call: callSource(programme),
      firms: programme.cases.firms ?? null,
    })),
  emergency,
  footer: footer.map((title) => ({ title, words: '' })),
  demoAccounts: demoAccounts(book, now),
});

/** What a firm's people need not fill in: the fields in which this programme keeps who the firm is. Only where firms call. */
export const fieldsOfFirm = (shelf: Shelf, id: string, { id: code, title }: Enterprise): Record<string, string> => {
  const { firms } = (shelf.find(id) ?? refuse('no-such-programme')).programme.cases;
  return firms ? { [firms.name]: title, [firms.code]: code } : refuse('not-now');
};

/** What a caller reads at once after a report. */
export const openingWords = (shelf: Shelf, id: string): Words => {
  const { flow } = (shelf.find(id) ?? refuse('no-such-programme')).programme.cases;
  return own(flow.stages as Record<string, { told: Words }>, flow.opens)?.told ?? t('已登记', 'Registered');
};

/** A programme as screens of staff draw it. */
export const programmeJson = (programme: CaseProgramme) => {
  const { callers, portal, kinds, matters, sources, groups, careGroups, flow } = programme.cases;
  return {
    id: programme.id,
    title: programme.title,
    about: programme.about,
    callers,
    portal,
    kinds: [...kinds],
    matters: matters ?? {},
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, { title, group, above, chat }]) => [
        id,
        { title, group: group ?? null, above: above === true, chat: chat === true },
      ]),
    ),
    groups: groups ?? {},
    careGroups: careGroups ?? {},
    stages: Object.entries(flow.stages).map(([id, { title, phase, actions }]) => ({
      id,
      title,
      phase,
      actions: Object.entries(actions).map(([action, { title: words }]) => ({ id: action, title: words })),
    })),
    openForm: formJson(openForm(programme)),
  };
};
