/** Places in an article that the case fills in; a Chinese name and an English one mean the same. */
const names = { 编号: 'number', number: 'number', 期限: 'due', due: 'due', 单位: 'unit', unit: 'unit' } as const;

export type Filling = Readonly<Record<(typeof names)[keyof typeof names], string>>;

const isName = (name: string): name is keyof typeof names => Object.hasOwn(names, name);

/** Fills the places of an article. A place that nothing is known for, or that nobody knows, stays to be seen. */
export const fillIn = (text: string, filling: Filling): string =>
  text.replace(/[{｛]\s*([^{}｛｝\s]{1,20})\s*[}｝]/gu, (whole, name: string) => (isName(name) && filling[names[name]]) || whole);
