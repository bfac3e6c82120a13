import { accountCases } from './account-cases.ts';
import type { Case, CaseId } from './case.ts';
import { logInCases } from './log-in-cases.ts';
import { mailCases } from './mail-cases.ts';

export const CASES: Readonly<Record<CaseId, Case>> = { ...logInCases, ...mailCases, ...accountCases };

export const isCase = (name: string): name is CaseId => Object.hasOwn(CASES, name);
