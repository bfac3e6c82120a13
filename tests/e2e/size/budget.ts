/** Most gzip bytes of what a browser loads at once, in both builds; the weights of the day with about 5 % room. */
export const budget: Readonly<Record<string, number>> = {
  // Every page of the site loads it. Its mark (`npm run bench`) is 20 000: the vocabulary alone is a third of this.
  'page.js': 27_950,
  'overlay.js': 28_500,
  'popup.html': 20_200,
  'guide.html': 37_200,
};
