import { join } from 'node:path';

/** Where builds are found and screenshots are left. */
export const output = join(import.meta.dirname, '../../../.output');
