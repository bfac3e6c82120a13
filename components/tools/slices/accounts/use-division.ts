import { useCallback } from 'preact/hooks';
import { type Division, siretDivider } from '../../../../lib/tools/siret/division/slices.ts';
import type { SiretRegister } from '../../../../lib/tools/siret/list/siret-register.ts';
import type { PreviousDivision } from '../../../../lib/tools/siret/siret-draft.ts';
import { useSteps } from '../use-steps.ts';

export interface Divided {
  division: Division;
  previous: PreviousDivision | null;
}

export function useDivision(list: SiretRegister, previous: PreviousDivision | null) {
  return useSteps(useCallback(() => divide(list, previous), [list, previous]));
}

function* divide(list: SiretRegister, previous: PreviousDivision | null): Generator<number, Divided, void> {
  return { division: yield* siretDivider(list, previous?.accounts), previous };
}
