/** An Excel workbook of one sheet, written row by row while its rows are still being read. */
import { zipOf } from './zip.ts';

/** What stands in a cell: text, or nothing. Text is always text, so that nothing that begins with = + - or @ is ever a formula. */
export type OutCell = string;

export type Sheet = Readonly<{
  name: string;
  headings: readonly string[];
  /** Widths of the columns in characters. */
  widths: readonly number[];
  /** A quiet line above the headings. */
  title: string;
  rows: AsyncIterable<readonly OutCell[]> | Iterable<readonly OutCell[]>;
  /** Lines below the last row, once all rows are known: who took it, when, how many. */
  footer: (rows: number) => readonly string[];
}>;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The most that a cell of Excel holds. */
const cellHolds = 32_000;

/** Text of XML, without the signs that XML cannot hold. */
const xml = (text: string): string =>
  text
    .slice(0, cellHolds)
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const letters = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : letters(Math.floor(place / 26) - 1) + String.fromCharCode(65 + (place % 26));

const style = { plain: 0, heading: 1, quiet: 2 };

const cellXml = (text: string, place: number, row: number, look: number): string =>
  text === '' ? '' : `<c r="${letters(place)}${row}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;

const rowXml = (cells: readonly OutCell[], row: number, look: number): string =>
  `<row r="${row}">${cells.map((text, place) => cellXml(text, place, row, look)).join('')}</row>`;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** How many rows are put together before they are handed on. */
const atOnce = 200;

const sheetXml = async function* ({ headings, widths, title, rows, footer }: Sheet): AsyncGenerator<string> {
  const columns = widths.map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`).join('');
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>`;
  yield rowXml([title], 1, style.quiet) + rowXml(headings, 2, style.heading);
  let count = 0;
  let waiting = '';
  for await (const cells of rows) {
    count += 1;
    waiting += rowXml(cells, count + 2, style.plain);
    if (count % atOnce === 0) {
      yield waiting;
      waiting = '';
    }
  }
  yield waiting;
  yield footer(count)
    .map((line, place) => rowXml([line], count + 4 + place, style.quiet))
    .join('');
  const mark = xml(title);
  yield `</sheetData><headerFooter><oddHeader>&amp;C${mark}</oddHeader><oddFooter>&amp;C${xml(footer(count)[0] ?? '')}&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`;
};

const stylesXml = `${declaration}<styleSheet xmlns="${main}"><numFmts count="0"/><fonts count="3"><font><sz val="11"/><name val="Noto Sans SC"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Noto Sans SC"/></font><font><sz val="10"/><color rgb="FF5B6470"/><name val="Noto Sans SC"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF22466B"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="2" borderId="0" applyFill="1" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="2" fillId="0" borderId="0" applyFont="1"/></cellXfs></styleSheet>`;

const typesXml = `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;

const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
const related = (...all: string[]) => `${declaration}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;

/** A name that Excel takes for a sheet. */
const sheetName = (name: string): string => xml(name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)) || 'Sheet1';

/** The workbook, piece by piece; its rows are asked for as it is read, so that its size needs no memory. */
export const workbook = (sheet: Sheet): AsyncGenerator<Buffer> =>
  zipOf([
    { name: '[Content_Types].xml', content: [typesXml] },
    { name: '_rels/.rels', content: [related(relation('rId1', 'officeDocument', 'xl/workbook.xml'))] },
    {
      name: 'xl/workbook.xml',
      content: [
        `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${sheetName(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: [related(relation('rId1', 'worksheet', 'worksheets/sheet1.xml'), relation('rId2', 'styles', 'styles.xml'))],
    },
    { name: 'xl/styles.xml', content: [stylesXml] },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(sheet) },
  ]);
