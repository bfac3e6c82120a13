/** One photograph of the sheet. */
export interface Shot {
  state: string;
  look: string;
  width: number;
  file: string;
}

/** All photographs on one page: a row for each state, a column for each look and width. */
export function sheetOf(shots: readonly Shot[]): string {
  const names = [...new Set(shots.map(({ state }) => state))];
  const rows = names.map(
    (name) =>
      `<h2>${name}</h2><div>${shots
        .filter(({ state }) => state === name)
        .map(picture)
        .join('')}</div>`,
  );
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Galerie</title><style>
body{font:14px sans-serif;margin:24px;background:#cfd6d8}div{display:flex;gap:12px;align-items:start;overflow-x:auto}
figure{margin:0}img{display:block;height:auto;box-shadow:0 1px 4px #0006}h2{font-size:16px;margin:24px 0 8px}
</style>${rows.join('\n')}</html>`;
}

/** Half as large as on the screen, so that several stand beside each other. */
const picture = ({ look, width, file }: Shot) =>
  `<figure><img src="${file}" width="${width / 2}" loading="lazy" alt=""><figcaption>${look}, ${width}</figcaption></figure>`;
