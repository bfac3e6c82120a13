import { askPage } from './asked-page.ts';
import { shapeSchema } from './shape-schema.ts';
import { described } from './shape-storage.ts';

/** Describes the page in a tab and keeps it for the guide. False: it cannot be read. */
export async function describePage(tab: number, fromPrivate: boolean): Promise<boolean> {
  const shape = shapeSchema.safeParse(await askPage(tab, '/shape.js'));
  if (!shape.success) return false;
  const version = globalThis.chrome?.runtime.getManifest().version ?? '';
  return described.write({ shape: { ...shape.data, version }, fromPrivate }).then(
    () => true,
    () => false,
  );
}
