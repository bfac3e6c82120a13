/** Elements that may be told of and laid down again: none that runs, loads or swallows what follows it. */
const TAGS: ReadonlySet<string> = new Set(
  `html head body title a abbr address area article aside audio b bdi bdo big blockquote br button canvas caption center
  cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font
  footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd label legend li main map mark
  math menu meter nav nobr object ol optgroup option output p param picture pre progress q s samp search section select
  slot small span strike strong sub summary sup svg table tbody td textarea tfoot th thead time tr tt u ul var video wbr`.split(
    /\s+/,
  ),
);
const NO_ELEMENT = /^(#root|#document|)$/;
const CUSTOM = /^[a-z][a-z0]*(-[a-z0]+)+$/;

export const isPlainTag = (tag: string): boolean => TAGS.has(tag) || NO_ELEMENT.test(tag);

export const isTag = (tag: string): boolean => isPlainTag(tag) || CUSTOM.test(tag);
