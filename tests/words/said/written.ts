import fc from 'fast-check';

/** Texts written after a template: one of `{this|that}` each time; a choice may be empty. */
export function written(template: string): fc.Arbitrary<string> {
  const parts = template.split(/[{}]/).map((part, at) => (at % 2 === 0 ? [part] : part.split('|')));
  return fc
    .tuple(...parts.map((choices) => fc.constantFrom(...choices)))
    .map((words) => words.join('').trim());
}

/** What sites put before and after what they say. */
const BEFORE = '{||||Erreur : |Attention : |Désolé, |⚠ |Nous sommes désolés : |Attention ! |Information - }';
const AFTER =
  '{.|.| !||| .}{|||| Contactez votre gestionnaire.| Besoin d’aide ? Appelez-nous.| Mot de passe oublié ?| (réf. 4012)}';
const BEFORE_ENGLISH = '{||||Error: |Sorry, |Oops! |Warning: |Login - }';
const AFTER_ENGLISH =
  '{.|.|!|||}{|||| Contact your administrator.| Need help?| Forgot your password?| (ref 4012)}';

/** Before what tells of no trouble, nobody writes « Erreur ». */
const CALMLY = '{|||Attention : |Information - |Rappel : |Important : |⚠ }';
const CALMLY_ENGLISH = '{|||Warning: |Notice: |Note - }';

export interface Templates {
  french: readonly string[];
  english: readonly string[];
}

/** A sentence of any of these templates, as a site may dress it. */
export function dressed({ french, english }: Templates, isTrouble: boolean): fc.Arbitrary<string> {
  const [before, beforeEnglish] = isTrouble ? [BEFORE, BEFORE_ENGLISH] : [CALMLY, CALMLY_ENGLISH];
  return fc.oneof(
    { weight: 2, arbitrary: fc.oneof(...french.map((one) => written(before + one + AFTER))) },
    { weight: 1, arbitrary: fc.oneof(...english.map((one) => written(beforeEnglish + one + AFTER_ENGLISH))) },
  );
}
