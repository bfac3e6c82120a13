import { useMemo } from 'preact/hooks';
import { listMender } from '../../../../lib/tools/siret/list/mends.ts';
import type { SiretList } from '../../../../lib/tools/siret/list/siret-list.ts';
import type { SiretDraft } from '../../../../lib/tools/siret/siret-draft.ts';
import { useSteps } from '../use-steps.ts';

/** The list that was read, with the user's word carried out. */
export function useMending(list: SiretList | null, { mends, zeros }: Pick<SiretDraft, 'mends' | 'zeros'>) {
  return useSteps(useMemo(() => list && (() => listMender(list, mends, zeros)), [list, mends, zeros]));
}
