export { alikeness } from './alike.ts';
export { cellOf, cellsAround } from './cell.ts';
export { numberLexemes, numberWanted, telephoneWanted } from './numbers.ts';
export { evened, lexemesOf, type Part, snippetOf, termsOf, wantedOf } from './text.ts';
export { blocksOf, coverOf, dayOfInstant, stretches } from './window.ts';
