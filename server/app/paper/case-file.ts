import { solvedGrades } from '../../../core/programme/forms.ts';
import { t } from '../../../core/words.ts';
import type { AttachmentsTable } from '../../db/schema.ts';
import type { Files } from '../uploads.ts';
import { type Content, textOfValue, whoText } from './content.ts';
import { acceptance, approval, assignment } from './forms.ts';
import { pair } from './head.ts';
import { body, ink, mm, type Pages } from './pages.ts';
import { photoPages, photoRow, type Shot } from './photos.ts';
import { drawQr } from './qr.ts';
import { label, row, value } from './table.ts';

/** A heading stays with the first of what it heads. */
const heading = (pages: Pages, text: string, after = 30 * mm) => {
  pages.need(14 * mm + after);
  pages.down(4 * mm);
  pages.put(text, body.left, pages.y(), { size: 16, face: 'bold' });
  pages.down(10 * mm);
};

const cover = (pages: Pages, { shown, say, when, zoneName, link, source }: Content) => {
  const centre = (text: string, y: number, size: number, face: 'text' | 'bold' = 'text') =>
    pages.put(text, body.left, y, { size, face, width: body.width, align: 'center' });
  centre(say(zoneName), body.top + 4 * mm, 16);
  centre(say(t('一 件 一 档', 'Case file')), body.top + 24 * mm, 36, 'bold');
  centre(shown.number, body.top + 46 * mm, 20);
  pages.down(64 * mm);
  pair(pages, [say(t('事项', 'Matter')), shown.categoryName ? say(shown.categoryName) : shown.excerpt]);
  pair(pages, [say(t('属地', 'Area')), say(shown.areaPathName)]);
  pair(pages, [say(t('来源', 'Source')), say(source)], [say(t('业务', 'Programme')), say(shown.programmeTitle)]);
  pair(pages, [say(t('登记时间', 'Registered')), when(shown.opened)], [say(t('目前环节', 'Stage')), say(shown.stageTitle)]);
  pair(pages, [say(t('主办单位', 'Lead unit')), shown.leadName ? say(shown.leadName) : say(t('（未派单）', '(not dispatched)'))]);
  drawQr(pages, link, body.left + body.width / 2 - 18 * mm, body.bottom - 58 * mm, 36 * mm);
  centre(say(t('工作人员扫码看工单', 'Staff: scan for the case')), body.bottom - 18 * mm, 10);
  centre(
    say(
      t(
        '一 受理单　二 交办单　三 办理审批单　四 办理经过　五 照片　六 答复与评价　七 存证',
        '1 Acceptance  2 Assignment  3 Approval  4 Course  5 Photos  6 Replies and ratings  7 Proof',
      ),
    ),
    body.bottom - 9 * mm,
    10,
  );
};

const timeline = (pages: Pages, content: Content) => {
  const { steps, say, when } = content;
  heading(pages, say(t('四、办理经过', '4. Course')));
  row(pages, [label(say(t('时间', 'When')), 34), label(say(t('谁', 'Who')), 36), label(say(t('做了什么', 'What')), 86)]);
  for (const step of steps) {
    const said = step.data
      .map((one) => [say(one.label), textOfValue(one, content)] as const)
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `${name}${say(t('：', ': '))}${text}`);
    const unsure = step.unsure ? say(t('（时间为推定）', ' (time is estimated)')) : '';
    row(pages, [
      value(when(step.at), 34),
      value(whoText(step, content), 36),
      value([`${say(step.title)}${unsure}`, ...said].join('\n'), 86),
    ]);
  }
};

const fieldNames: Readonly<Record<string, { zh: string; en: string }>> = {
  before: t('处理前', 'before'),
  after: t('处理后', 'after'),
};

/** Every picture in the order in which it came, under the step that brought it. */
const shotsOf = ({ steps, say, when }: Content, files: ReadonlyMap<string, AttachmentsTable>): Shot[] =>
  steps.flatMap((step) => {
    const named = new Map(
      step.data
        .filter(({ widget }) => widget === 'photos' || widget === 'files')
        .flatMap(({ name, value: ids }) => (Array.isArray(ids) ? ids.map((id) => [String(id), name] as const) : [])),
    );
    return step.photos.flatMap(({ id, kind }): Shot[] => {
      const file = files.get(id);
      if (!file || kind !== 'picture') return [];
      const which = fieldNames[named.get(id) ?? ''];
      return [{ file, caption: [say(step.title), which && say(which), when(step.at)].filter(Boolean).join(' · ') }];
    });
  });

const others = (files: ReadonlyMap<string, AttachmentsTable>): string =>
  [...files.values()]
    .filter(({ kind }) => kind !== 'picture')
    .map(({ name, sha256 }) => `${name}　${sha256.slice(0, 32)}`)
    .join('\n');

const repliesAndRatings = (pages: Pages, content: Content) => {
  const { steps, shown, say, when } = content;
  heading(pages, say(t('六、答复与评价', '6. Replies and ratings')));
  const replies = steps.flatMap((step) =>
    step.data.filter(({ name }) => name === 'reply').map((one) => [when(step.at), textOfValue(one, content)] as const),
  );
  if (replies.length === 0) pair(pages, [say(t('答复', 'Reply')), say(t('（尚未答复）', '(not yet)'))]);
  for (const [at, text] of replies) pair(pages, [`${say(t('答复', 'Reply'))}\n${at}`, text]);
  for (const { handling, solved, score, by, at, main } of shown.ratings)
    pair(pages, [
      `${say(t('评价', 'Rating'))}\n${when(at)}`,
      [
        say(t(`第 ${handling} 次办理`, `Handling ${handling}`)),
        say(solvedGrades[solved]),
        say(t(`${score} 分（满分 5 分）`, `${score} of 5`)),
        say(by === 'link' ? t('本人评价', 'by the caller') : t('回访记录', 'as told in a call-back')),
        main ? '' : say(t('其他诉求人', 'another caller')),
      ]
        .filter(Boolean)
        .join(say(t('，', ', '))),
    ]);
  if (shown.ratings.length === 0)
    pair(pages, [say(t('评价', 'Rating')), shown.unrated ? say(t('未评价', 'not rated')) : say(t('（尚未评价）', '(not yet)'))]);
};

const proof = (pages: Pages, { chain, printed, say }: Content) => {
  heading(pages, say(t('七、存证', '7. Proof')));
  const names: Record<string, string> = { sha256: 'SHA-256', sm3: 'SM3' };
  pair(pages, [say(t('事件数', 'Events')), String(chain.seq)], [say(t('算法', 'Hash')), names[chain.digest] ?? chain.digest]);
  pair(pages, [say(t('链头', 'Head')), chain.hash.match(/.{1,32}/g)?.join('\n') ?? chain.hash]);
  pair(pages, [
    say(t('说明', 'How to read it')),
    say(
      t(
        '本工单的每一个事件都带着前一个事件的摘要，环环相扣；上面的链头是最后一个事件（本次打印）的摘要。任何一处被改、被删、被插入，重新计算的链头就与此不同。',
        'Each event of this case carries the digest of the one before it. The head above is the digest of the last one, this printing. Had anything been altered, removed or put in, the head worked out anew would differ.',
      ),
    ),
  ]);
  pair(pages, [say(t('打印', 'Printed')), `${printed.by}　${printed.at}`]);
  pages.put(say(t('（以下空白）', '(end of file)')), body.left, pages.y() + 6 * mm, {
    size: 10,
    colour: ink.quiet,
    width: body.width,
    align: 'center',
  });
};

/** 一件一档: the cover, the three forms, everything that happened, the photos, replies and ratings, and the head of its chain. */
export const caseFile = async (
  pages: Pages,
  content: Content,
  kept: ReadonlyMap<string, AttachmentsTable>,
  files: Files,
): Promise<void> => {
  cover(pages, content);
  for (const form of [acceptance, assignment, approval]) {
    pages.next();
    form(pages, content);
    await new Promise(setImmediate);
  }
  pages.next();
  timeline(pages, content);
  const shots = shotsOf(content, kept);
  heading(pages, content.say(t(`五、照片（${shots.length} 张）`, `5. Photos (${shots.length})`)), shots.length > 0 ? photoRow : 20 * mm);
  await photoPages(pages, files, shots, content);
  const more = others(kept);
  if (more) pair(pages, [content.say(t('其他附件', 'Other files')), more]);
  if (shots.length === 0 && !more) pair(pages, [content.say(t('照片', 'Photos')), content.say(t('（没有照片）', '(none)'))]);
  repliesAndRatings(pages, content);
  proof(pages, content);
};
