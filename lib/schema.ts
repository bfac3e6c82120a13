import * as z from 'zod/mini';

// zod would otherwise try `new Function` once, which the extension's own content security policy refuses.
z.config({ jitless: true });

export { z };
