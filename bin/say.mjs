/** Tells the person at the terminal what goes on, in both languages on one line. */
export const say = (zh, en) => process.stderr.write(`${zh} / ${en}\n`);

/** Says why it cannot go on, and ends. */
export const giveUp = (zh, en, code = 1) => {
  say(zh, en);
  process.exit(code);
};
