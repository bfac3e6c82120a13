/** The branch of Preact's minified diff that serves `dangerouslySetInnerHTML`; the prop then renders nothing. */
const branch =
  /\(\w+\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\),(\w+\.__k=\[\])\)/;

/** Takes the only way to `innerHTML` out of the shipped bundles: it is not used, and reviewers need not wonder. */
export const cutInnerHtml = {
  name: 'cut-inner-html',
  apply: 'build' as const,
  transform(code: string, id: string) {
    if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js$/.test(id)) return null;
    if (!branch.test(code)) throw new Error('Preact has changed: find its innerHTML branch again.');
    return { code: code.replace(branch, '($1)'), map: null };
  },
};
