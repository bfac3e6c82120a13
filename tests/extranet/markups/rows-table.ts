import type { Cell, Part } from '../parts.ts';

type Rows = Extract<Part, { kind: 'rows' }>;

/** A list of requests as a plain table; `red` is the class of what is coloured red in it. */
export const rowsTable =
  (table: string, red: string) =>
  ({ head, rows }: Rows): string =>
    `<table class="${table}"><thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => td(cell, red)).join('')}</tr>`).join('\n')}</tbody></table>`;

const td = (cell: Cell, red: string) =>
  `<td>${cell.red ? `<span class="${red}">${cell.text}</span>` : cell.text}</td>`;
