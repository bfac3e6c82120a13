import { sieveOf } from './sieve.ts';
import { callingTopics } from './sought.ts';
import { creating, forgotIdentifier, forgotPassword, loggingIn } from './topics/purposes.ts';
import { codeName, copying } from './topics/security-code.ts';

/** What stands on any log-in page, in its fields, buttons and foot: it tells nothing. Beginnings of words. */
const EVERYDAY = [
  'identifi mot passe login user pseudo authenti connex connect compte acces courriel mail adresse saisi',
  'account access sign log espace numero number etabl siret siren structure entreprise employ compan establish',
  'valid enregistr accept trouv ouvr acced autoris servi site serve system techni informa profil usager utilis',
  'important right exist success found match linked associ affect votre your champ',
  'sont peut peux pouv permet left figur http entre type text plus point',
].flatMap((words) => words.split(' '));

/** What a page holds that may call for something. */
export const TROUBLE = sieveOf(callingTopics(), EVERYDAY);

/** What the title of a page says that is for another procedure, or for logging in. */
export const PROCEDURE = sieveOf([forgotIdentifier, forgotPassword, creating], EVERYDAY);
export const LOG_IN = sieveOf([loggingIn], EVERYDAY);

/** What is said of a field for a security code. */
export const SECURITY_CODE = sieveOf([copying, codeName], EVERYDAY);
