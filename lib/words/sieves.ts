import type { Meaning } from './meanings.ts';
import { looseSieveOf, sieveOf } from './sieve.ts';
import { type Row, TABLE } from './table.ts';
import type { Topic } from './topic.ts';
import * as here from './topics/establishment.ts';
import { access, credential } from './topics/log-in.ts';
import { creating, forgotIdentifier, forgotPassword, loggingIn } from './topics/purposes.ts';

/** What only explains a page that something else calls attention to. */
const EXPLAINS: readonly Meaning[] = [
  'planned',
  'session-ended',
  'wrong-code',
  'incomplete',
  'password-rule',
];

const firstTopics = (rows: readonly Row[]): Topic[] => [...new Set(rows.flatMap(([[first]]) => first ?? []))];

const telling = TABLE.filter(([, , meaning]) => meaning !== null);
const calling = firstTopics(
  telling.filter(([, , meaning]) => meaning !== null && !EXPLAINS.includes(meaning)),
);
const explaining = firstTopics(telling).filter((topic) => !calling.includes(topic));

/** What stands on any log-in page, in its fields, buttons and foot: it tells nothing. Beginnings of words. */
const EVERYDAY = [
  'identifi mot passe login user pseudo authenti connex connect compte acces courriel mail adresse saisi',
  'account access sign log espace numero number etabl siret siren structure entreprise employ compan establish',
  'valid enregistr accept trouv ouvr acced autoris servi site serve system techni informa profil usager utilis',
  'important right exist success found match linked associ affect votre your champ',
  'sont peut peux pouv permet left figur http entre type text plus point',
].flatMap((words) => words.split(' '));

/** What a page holds that may call for something. */
export const TROUBLE = sieveOf(calling, EVERYDAY);

/** What else a text may hold, which only explains a page. */
export const EXPLANATION = sieveOf(explaining, EVERYDAY);

/** What a text holds that is about somebody's account: with a slip in it, it may still say something. */
export const ABOUT_ACCOUNT = sieveOf([credential, access], []);

/** What of it counts on pages that are more than a message: only establishments are spoken of there. */
export const TROUBLE_WITH_ESTABLISHMENT = looseSieveOf([here.noEstablishment, here.already]);

/** What the title of a page says that is for another procedure, or for logging in. */
export const PROCEDURE = sieveOf([forgotIdentifier, forgotPassword, creating], EVERYDAY);
export const LOG_IN = sieveOf([loggingIn], EVERYDAY);
