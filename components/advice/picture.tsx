import type { ComponentType } from 'preact';
import { AddressBar } from '../../assets/drawings/address-bar.tsx';
import { LockedAccount } from '../../assets/drawings/locked-account.tsx';
import { LoginPage } from '../../assets/drawings/login-page.tsx';
import { NewAccount } from '../../assets/drawings/new-account.tsx';
import { NoEstablishment } from '../../assets/drawings/no-establishment.tsx';
import { OneCase } from '../../assets/drawings/one-case.tsx';
import { Outage } from '../../assets/drawings/outage.tsx';
import { SpamFolder } from '../../assets/drawings/spam-folder.tsx';
import { ThreeMails } from '../../assets/drawings/three-mails.tsx';
import { TwoAccounts } from '../../assets/drawings/two-accounts.tsx';

const PICTURES: Readonly<Record<string, ComponentType>> = {
  locked: LockedAccount,
  'check-spam': SpamFolder,
  'allow-sender': SpamFolder,
  'wrong-email': ThreeMails,
  'existing-asp-account': ThreeMails,
  'wait-activation': ThreeMails,
  'wait-habilitation': ThreeMails,
  'security-code': OneCase,
  'siret-registered': NewAccount,
  'siret-changed': NewAccount,
  'first-user': NewAccount,
  'third-party': NewAccount,
  'duplicate-account': NewAccount,
  'no-establishment': NoEstablishment,
  'multi-establishment': TwoAccounts,
  'service-unavailable': Outage,
  'local-office': Outage,
  phishing: AddressBar,
  'switch-browser': AddressBar,
};

/** The drawing of a situation: its own, else its advice's, else the log-in page. */
export function Picture({ names }: { names: readonly string[] }) {
  const Drawn = names.flatMap((name) => PICTURES[name] ?? [])[0] ?? LoginPage;
  return <Drawn />;
}
