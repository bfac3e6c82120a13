import { accountCases } from './account-cases.ts';
import type { Case, CaseId } from './case.ts';
import { logInCases } from './log-in-cases.ts';
import { mailCases } from './mail-cases.ts';

/** Every situation that has a page of its own. */
export const CASES: Readonly<Record<CaseId, Case>> = { ...logInCases, ...mailCases, ...accountCases };

/** Is there such a situation? The name may come from an address. */
export const isCase = (name: string): name is CaseId => Object.hasOwn(CASES, name);
