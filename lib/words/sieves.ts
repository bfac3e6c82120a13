import { sieveOf } from './sieve.ts';
import { callingTopics } from './sought.ts';
import { creating, forgotIdentifier, forgotPassword, loggingIn } from './topics/purposes.ts';
import { codeName, copying } from './topics/security-code.ts';

/** Beginnings of words on any log-in page. */
const EVERYDAY = [
  'identifi mot passe login user pseudo authenti connex connect compte acces courriel mail adresse saisi',
  'account access sign log espace numero number etabl siret siren structure entreprise employ compan establish',
  'valid enregistr accept trouv ouvr acced autoris servi site serve system techni informa profil usager utilis',
  'important right exist success found match linked associ affect votre your champ',
  'sont peut peux pouv permet left figur http entre type text plus point',
].flatMap((words) => words.split(' '));

export const TROUBLE = sieveOf(callingTopics(), EVERYDAY);

/** In a page's title. */
export const PROCEDURE = sieveOf([forgotIdentifier, forgotPassword, creating], EVERYDAY);
export const LOG_IN_WORDS = sieveOf([loggingIn], EVERYDAY);

export const SECURITY_CODE = sieveOf([copying, codeName], EVERYDAY);
