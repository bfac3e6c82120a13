import { inTheGuide } from './catalogue/in-the-guide.ts';
import { onThePage } from './catalogue/on-the-page.ts';

/** All advice. The order is the one in which several that apply at once are shown. */
export const catalogue = [...onThePage, ...inTheGuide];

export type AdviceId = (typeof catalogue)[number]['id'];
