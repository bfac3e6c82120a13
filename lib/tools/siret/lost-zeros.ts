import type { SiretList } from './siret-list.ts';
import { registerOf } from './siret-register.ts';

/**
 * The list with every offered number taken (on the user's request only): lost zeros put back, letters read as digits.
 * A number that is then there twice becomes a duplicate.
 */
export function acceptSuggestions(list: SiretList): SiretList {
  const seen = new Map(list.accepted.entries().map(({ siret, line }) => [siret, line]));
  const accepted = list.accepted.entries();
  const duplicates = [...list.duplicates];
  for (const { suggestion, line } of list.refused) {
    if (suggestion === undefined) continue;
    const firstLine = seen.get(suggestion);
    if (firstLine === undefined) accepted.push({ siret: suggestion, line });
    else duplicates.push({ siret: suggestion, line, firstLine });
    if (firstLine === undefined) seen.set(suggestion, line);
  }
  accepted.sort((a, b) => a.line - b.line);
  duplicates.sort((a, b) => a.line - b.line);
  return {
    ...list,
    accepted: registerOf(accepted),
    duplicates,
    refused: list.refused.filter((one) => one.suggestion === undefined),
  };
}
