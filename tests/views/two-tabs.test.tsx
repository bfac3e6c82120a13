import { act, fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draft } from '../../lib/doors/draft-storage.ts';
import { emptyDraft } from '../../lib/tools/request/assistance-draft.ts';
import { beginAnew, field, openGuide, read, type } from './guide-user.tsx';

const NAME = 'Nom et prénom';

/** What another tab of the guide keeps. */
const writtenElsewhere = (name: string) => act(() => draft.write({ ...emptyDraft(), name }));

describe('with the guide open in two tabs', () => {
  beginAnew();

  it('what is typed in one is in the other, and typing on there loses none of it', async () => {
    await openGuide('assistance', 'Votre demande');
    await writtenElsewhere('Jeanne Martin');
    await vi.waitFor(() => expect(field(NAME).value).toBe('Jeanne Martin'));
    type('Adresse de messagerie', 'paie@societe.fr');
    await vi.waitFor(async () =>
      expect(await draft.read()).toMatchObject({ name: 'Jeanne Martin', email: 'paie@societe.fr' }),
    );
  });

  it('follows again once the user has left it', async () => {
    await openGuide('assistance', 'Votre demande');
    type(NAME, 'Paul Durand');
    await vi.waitFor(async () => expect((await draft.read())?.name).toBe('Paul Durand'));
    fireEvent.blur(window);
    await writtenElsewhere('Jeanne Martin');
    fireEvent.focus(window);
    await vi.waitFor(() => expect(field(NAME).value).toBe('Jeanne Martin'));
  });

  it('what the user is typing is not replaced', async () => {
    await openGuide('assistance', 'Votre demande');
    type(NAME, 'Paul Durand');
    await writtenElsewhere('Jeanne Martin');
    expect(field(NAME).value).toBe('Paul Durand');
    expect(read()).toContain('Nom et prénom : Paul Durand');
  });
});
