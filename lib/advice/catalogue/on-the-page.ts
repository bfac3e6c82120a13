import { checkSpam } from './check-spam.ts';
import { existingAspAccount } from './existing-asp-account.ts';
import { multiEstablishment } from './multi-establishment.ts';
import { noEstablishment } from './no-establishment.ts';
import { recoverCredentials } from './recover-credentials.ts';
import { requestAssistance } from './request-assistance.ts';
import { secretQuestion } from './secret-question.ts';
import { securityCode } from './security-code.ts';
import { serviceUnavailable } from './service-unavailable.ts';
import { siretRegistered } from './siret-registered.ts';
import { switchBrowser } from './switch-browser.ts';

/** Advice that a signal can call for, in the order in which it is shown. Ids and order are public: see the contract test before touching either. */
export const onThePage = [
  serviceUnavailable,
  siretRegistered,
  noEstablishment,
  secretQuestion,
  recoverCredentials,
  checkSpam,
  existingAspAccount,
  securityCode,
  multiEstablishment,
  switchBrowser,
  requestAssistance,
];
