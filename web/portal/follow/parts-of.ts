/** "答复：路灯已修好" as its head and what was said; words without a colon are all head. */
export const partsOf = (text: string): Readonly<{ head: string; said: string }> => {
  const found = /^([^：:\n]{1,24})(?:：|: )([\s\S]+)$/.exec(text);
  return found ? { head: found[1] ?? text, said: found[2] ?? '' } : { head: text, said: '' };
};
