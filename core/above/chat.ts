/** Splits what was copied out of a chat group into who said what, and when. */
import { tidyText } from './tidy.ts';

/** One message of a chat; `who` and `at` are empty where the text does not say. */
export type ChatLine = Readonly<{ who: string; at: string; words: string }>;

const clock = String.raw`(?:(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?\s*)?(?:星期.|周.|昨天|今天|上午|下午|晚上|凌晨|早上|中午)?\s*\d{1,2}[:：]\d{2}(?::\d{2})?`;
const name = String.raw`[^\s:：，。！？,.!?][^\n:：，。！？]{0,23}?`;

/** 张三 2026/11/24 9:30, or with a colon, on a line of its own. */
const headTimed = new RegExp(`^(${name})[\\s\u3000]+(${clock})[:：]?$`, 'u');
const timedHead = new RegExp(`^[\\[（(]?(${clock})[\\]）)]?[\\s\u3000]+(${name})[:：]?$`, 'u');
/** 张三：on a line of its own, or with the words behind it. */
const headAlone = new RegExp(`^(${name})[:：]$`, 'u');
const headWords = new RegExp(`^(${name})[:：][\\s\u3000]*(\\S.*)$`, 'u');
const onlyTime = new RegExp(`^[—–\\-·\\s]*(${clock}|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)[—–\\-·\\s]*$`, 'u');
/** What stands for something that is no text; pictures are sent beside it. */
const placeholder = /^[[［【](?:图片|动画表情|表情|视频|语音|文件|链接|位置|聊天记录|photo|image|sticker|video|voice)[^\]］】]*[\]］】]$/iu;

type Open = { who: string; at: string; words: string[] };

/** A name is short, and no sentence: “地址：三号楼” is what somebody said. */
const notNames =
  /^(?:地址|电话|时间|地点|问题|内容|情况|诉求|反映|原因|备注|编号|标题|https?|联系人|联系电话|姓名|小区|楼栋|位置|注|PS)$/iu;

/**
 * The messages of a copied chat in their order. A text that does not look like one is a single message without a speaker. Lines that only
 * say the time, and marks where a picture stood, are left out.
 */
export const splitChat = (pasted: string): ChatLine[] => {
  const lines = tidyText(pasted).split('\n').map(tidyText);
  const timed = lines.some((line) => headTimed.test(line) || timedHead.test(line));
  const alone = lines.filter((line) => headAlone.test(line) && !notNames.test(line.slice(0, -1))).length;
  const spoken = lines.filter((line) => {
    const [, who = ''] = headWords.exec(line) ?? [];
    return who !== '' && !notNames.test(who);
  }).length;
  const inline = !timed && alone === 0 && spoken >= 1 && spoken >= lines.filter((line) => line !== '').length / 2;
  const found: Open[] = [];
  let at = '';
  const say = (words: string) => {
    const last = found.at(-1);
    if (last) last.words.push(words);
    else found.push({ who: '', at, words: [words] });
  };
  for (const line of lines) {
    if (line === '' || placeholder.test(line)) continue;
    const time = onlyTime.exec(line);
    const head = headTimed.exec(line);
    const other = head ? null : timedHead.exec(line);
    const [, who = ''] = (timed ? null : headAlone.exec(line)) ?? [];
    const [, speaker = '', words = ''] = (inline ? headWords.exec(line) : null) ?? [];
    if (time) at = time[1] ?? '';
    else if (head) found.push({ who: head[1]!, at: head[2]!, words: [] });
    else if (other) found.push({ who: other[2]!, at: other[1]!, words: [] });
    else if (who !== '' && !notNames.test(who)) found.push({ who, at, words: [] });
    else if (speaker !== '' && !notNames.test(speaker)) found.push({ who: speaker, at, words: placeholder.test(words) ? [] : [words] });
    else say(line);
  }
  return found
    .map(({ who, at: when, words }) => ({ who: who.trim(), at: when, words: words.join('\n') }))
    .filter(({ words }) => words !== '');
};

/** What stands in the case: one speaker's words as they are, several with their names. */
export const chatWords = (lines: readonly ChatLine[]): string => {
  const speakers = new Set(lines.map(({ who }) => who));
  if (speakers.size <= 1) return lines.map(({ words }) => words).join('\n');
  return lines.map(({ who, words }) => (who === '' ? words : `${who}：${words}`)).join('\n');
};
