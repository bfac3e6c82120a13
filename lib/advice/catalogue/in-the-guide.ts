import { allowSender } from './allow-sender.ts';
import { duplicateAccount } from './duplicate-account.ts';
import { expiredPassword } from './expired-password.ts';
import { firstUser } from './first-user.ts';
import { localOffice } from './local-office.ts';
import { phishing } from './phishing.ts';
import { siretChanged } from './siret-changed.ts';
import { thirdParty } from './third-party.ts';
import { waitActivation } from './wait-activation.ts';
import { waitHabilitation } from './wait-habilitation.ts';
import { wrongEmail } from './wrong-email.ts';

/** Advice that no signal calls for: only the guide and its questions have it. */
export const inTheGuide = [
  allowSender,
  wrongEmail,
  duplicateAccount,
  waitActivation,
  waitHabilitation,
  siretChanged,
  firstUser,
  thirdParty,
  phishing,
  expiredPassword,
  localOffice,
];
