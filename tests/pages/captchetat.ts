import type { SavedPage } from './saved-page.ts';

const path = '/aparts/login.do';
const expects = ['security-code'] as const;

/** A log-in with the State's common captcha, as its two versions draw it and sites name the field of the answer. */
export const captchetat: readonly SavedPage[] = [
  {
    file: 'captchetat/v2-late.html',
    path,
    note: 'The picture comes after the page, its buttons have English titles and no text.',
    expects,
  },
  {
    file: 'captchetat/v2-failed.html',
    path,
    note: 'The picture did not come: nothing is drawn and nothing is said.',
    expects,
  },
  { file: 'captchetat/v2-answer.html', path, note: 'The answer goes into captchaCode.', expects },
  {
    file: 'captchetat/v2-answer-english.html',
    path,
    note: 'The answer is called captcha_response, and labelled « Réponse ».',
    expects,
  },
  {
    file: 'captchetat/v2-answer-plainly-named.html',
    path,
    note: 'Neither the name nor the label of the answer says what it is for: the picture beside it does.',
    expects,
  },
  {
    file: 'captchetat/v2-bundle.html',
    path,
    note: 'A bundle of its own: no ids, no label at all.',
    expects,
  },
  { file: 'captchetat/v1.html', path, note: 'The first version, with the component inside it.', expects },
  {
    file: 'captchetat/v1-picture-absent.html',
    path,
    note: 'The first version, whose picture cannot be drawn.',
    expects,
  },
  {
    file: 'captchetat/v2-question.html',
    path,
    note: 'A question in words instead of the picture: a hint about letters would mislead.',
    expects: [],
  },
];
