import {
  act,
  cleanup,
  createEvent,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SlicesView, type SlicesViewProps } from '../../components/tools/slices/slices-view.tsx';
import { divisionCsv } from '../../lib/tools/siret/division-file.ts';
import { EMPTY_DRAFT, type SiretDraft } from '../../lib/tools/siret/siret-draft.ts';
import { siretOf } from '../tools/siret/numbers.ts';

const siretsOf = (count: number) => Array.from({ length: count }, (_, company) => siretOf(company, 1));

const on = { onKeep: vi.fn(), save: vi.fn(), print: vi.fn() };
let draft: SiretDraft = EMPTY_DRAFT;

function Held(given: Partial<SlicesViewProps>) {
  const [held, hold] = useState(draft);
  draft = held;
  return (
    <SlicesView
      draft={held}
      onDraft={hold}
      unsaved={false}
      kept={null}
      keepFailed={false}
      {...on}
      {...given}
    />
  );
}

/** A text as people see it: every space the same. */
const seen = (text: string) => new RegExp(`^${text.replaceAll(' ', '\\s')}`);
const show = (given: Partial<SlicesViewProps> = {}) => render(<Held {...given} />);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const paste = (text: string) =>
  fireEvent.input(screen.getByLabelText('Votre liste de SIRET'), { target: { value: text } });
const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
const choose = (label: RegExp, chosen: File) =>
  fireEvent.change(screen.getByLabelText(label), { target: { files: [chosen] } });
const LIST = /déposez ici un fichier|un autre fichier/;
const PREVIOUS = /^Fichier de l’ancienne répartition/;

beforeEach(() => {
  draft = EMPTY_DRAFT;
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.restoreAllMocks();
});

describe('the slices of SIRET', () => {
  it('says nothing before there is a list', () => {
    show();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('divides 730 establishments into four accounts', async () => {
    show();
    paste(siretsOf(730).join('\n'));
    expect(await screen.findByRole('heading', { name: seen('4 comptes de 200 SIRET au plus') })).toBeTruthy();
    expect(screen.getByText('730 SIRET retenus')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
  });

  it('shows how far it is with a list that takes more than half a second', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 300;
      return clock;
    });
    const progress: number[] = [];
    const watcher = new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar) progress.push(bar.value);
    });
    watcher.observe(document.body, { childList: true, subtree: true, attributes: true });
    show();
    paste(siretsOf(9_000).join('\n'));
    await screen.findByRole('heading', { name: seen('45 comptes de 200 SIRET au plus') });
    watcher.disconnect();
    expect(progress.length).toBeGreaterThan(0);
    expect(document.querySelector('progress')).toBeNull();
  });

  it('shows what it refuses, with the line, the rule and the cure', async () => {
    show();
    paste('73282932000074\n73282932000075\n3,56E+13');
    const report = within(await screen.findByRole('region', { name: 'La liste' }));
    expect(report.getByText('Ligne 2')).toBeTruthy();
    expect(report.getByText(/Un des 5 derniers chiffres est sans doute faux/)).toBeTruthy();
    expect(report.getByText(/Excel a raccourci ce numéro/)).toBeTruthy();
    expect(report.getByText(/mettez la colonne au format/)).toBeTruthy();
  });

  it('puts lost zeros back only when asked, and takes them away again', async () => {
    show();
    paste(`${siretOf(5_000_000, 1).slice(1)}\n73282932000074`);
    fireEvent.click(await screen.findByRole('button', { name: seen('Corriger 1 numéro') }));
    expect(await screen.findByText('2 SIRET retenus')).toBeTruthy();
    fireEvent.click(button('Annuler les corrections'));
    expect(await screen.findByText('1 SIRET retenu')).toBeTruthy();
  });

  it('names duplicates with the line they repeat', async () => {
    show();
    paste('73282932000074\nEntreprise\n732 829 320 00074');
    fireEvent.click(await screen.findByText('Doublons, gardés une seule fois (1)'));
    expect(await screen.findByText(/^Ligne 3.*déjà à la ligne 1$/)).toBeTruthy();
  });

  it('says what to do when there is no SIRET at all', async () => {
    show();
    paste('Bonjour\nvoici la liste');
    expect(await screen.findByText(/^Aucun SIRET valable n’a été trouvé/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /comptes? de 200/ })).toBeNull();
  });

  it('draws a hundred refused lines at first, and more when asked', async () => {
    show();
    paste(Array.from({ length: 250 }, () => '12345678901234').join('\n'));
    await screen.findByText('Ligne 1');
    expect(screen.queryByText('Ligne 101')).toBeNull();
    fireEvent.click(button(/^Afficher la suite/));
    expect(await screen.findByText('Ligne 101')).toBeTruthy();
  });
});

describe('a file of SIRET', () => {
  it('is read in its own encoding', async () => {
    show();
    choose(
      LIST,
      file('liste.csv', new Uint8Array([0xe9, 0x3b, ...new TextEncoder().encode('73282932000074')])),
    );
    expect(await screen.findByRole('button', { name: 'Retirer liste.csv' })).toBeTruthy();
    expect(await screen.findByText('1 SIRET retenu')).toBeTruthy();
  });

  it('that is a workbook is refused with what to do, and the pasted list stays', async () => {
    show();
    paste('73282932000074');
    choose(LIST, file('liste.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])));
    expect((await screen.findByText(/classeur/)).textContent).toContain('Enregistrer sous');
    expect(draft.pasted).toBe('73282932000074');
  });

  it('gives the pasted list back when it is taken away', async () => {
    show();
    paste('73282932000074');
    choose(LIST, file('liste.csv', 'rien'));
    fireEvent.click(await screen.findByRole('button', { name: 'Retirer liste.csv' }));
    expect((screen.getByLabelText('Votre liste de SIRET') as HTMLTextAreaElement).value).toBe(
      '73282932000074',
    );
  });

  it('can be dropped', async () => {
    show();
    const place = screen.getByLabelText('Votre liste de SIRET').closest('fieldset') as HTMLElement;
    const drop = createEvent.drop(place);
    Object.defineProperty(drop, 'dataTransfer', {
      value: { types: ['Files'], files: [file('a.txt', '73282932000074')] },
    });
    fireEvent(place, drop);
    expect(await screen.findByText('1 SIRET retenu')).toBeTruthy();
  });
});

describe('the division of last month', () => {
  const [first = '', second = '', third = ''] = siretsOf(3);

  it('keeps everybody who stays in place and says who came and who left', async () => {
    show();
    choose(PREVIOUS, file('octobre.csv', divisionCsv([[first], [second]])));
    await screen.findByText('octobre.csv');
    paste(`${second}\n${third}`);
    expect(await screen.findByText(/1\sSIRET reste dans leur compte|1\sSIRET reste/)).toBeTruthy();
    fireEvent.click(screen.getByText('Partis (1)'));
    expect(await screen.findByText(/à retirer du compte 1$/)).toBeTruthy();
  });

  it('is refused when the file is another one', async () => {
    show();
    choose(PREVIOUS, file('autre.csv', `1;${first}`));
    expect(await screen.findByText(/sa première ligne doit être/)).toBeTruthy();
  });

  it('is kept on this computer only when asked', async () => {
    show();
    paste(first);
    await screen.findByRole('heading', { name: seen('1 compte') });
    expect(on.onKeep).not.toHaveBeenCalled();
    fireEvent.click(button('Garder cette répartition sur cet ordinateur'));
    expect(on.onKeep).toHaveBeenCalledExactlyOnceWith([[first]]);
    expect(await screen.findByText(/^C’est gardé/)).toBeTruthy();
  });

  it('that was kept can be used or forgotten', async () => {
    show({ kept: { at: Date.UTC(2026, 9, 20, 12), accounts: [[first]] } });
    expect(screen.getByText(/répartition gardée le 20 octobre 2026/)).toBeTruthy();
    fireEvent.click(button('L’utiliser'));
    expect(draft.previous?.accounts).toEqual([[first]]);
    fireEvent.click(button('L’effacer'));
    expect(on.onKeep).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('taking the accounts away', () => {
  const sirets = siretsOf(201);
  const divided = async () => {
    show();
    paste(sirets.join('\n'));
    await screen.findByRole('heading', { name: seen('2 comptes de 200 SIRET au plus') });
  };

  it('downloads all of them or one', async () => {
    await divided();
    fireEvent.click(button(/^Télécharger tous les comptes/));
    expect(on.save).toHaveBeenLastCalledWith('comptes-siret.csv', expect.stringContaining('Compte;SIRET'));
    fireEvent.click(button('Télécharger le compte 2 (.csv)'));
    expect(on.save.mock.lastCall?.[0]).toBe('compte-2-siret.csv');
    expect(on.save.mock.lastCall?.[1].trim().split('\r\n')).toHaveLength(2);
  });

  it('copies one account, a number per line', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await divided();
    fireEvent.click(button('Copier le compte 1'));
    await waitFor(() => expect(writeText).toHaveBeenCalledOnce());
    expect(writeText.mock.lastCall?.[0].trim().split('\r\n')).toHaveLength(200);
  });

  it('shows the numbers themselves where the clipboard is refused', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await divided();
    fireEvent.click(button('Copier le compte 2'));
    expect(await screen.findByLabelText('Texte à copier')).toBeTruthy();
  });

  it('prints every number', async () => {
    await divided();
    fireEvent.click(button('Imprimer'));
    await waitFor(() => expect(on.print).toHaveBeenCalledOnce());
    expect(document.querySelectorAll('.numbers li')).toHaveLength(201);
    await act(async () => void dispatchEvent(new Event('afterprint')));
    expect(document.querySelectorAll('.numbers li')).toHaveLength(0);
  });
});

describe('the browser’s own print command', () => {
  it('prints every number too', async () => {
    show();
    paste(siretsOf(3).join('\n'));
    await screen.findByRole('heading', { name: seen('1 compte') });
    await act(async () => void dispatchEvent(new Event('beforeprint')));
    expect(document.querySelectorAll('.numbers li')).toHaveLength(3);
    await act(async () => void dispatchEvent(new Event('afterprint')));
    expect(document.querySelectorAll('.numbers li')).toHaveLength(0);
  });
});

describe('second thoughts', () => {
  it('give back what was emptied by mistake', () => {
    show();
    paste('73282932000074');
    fireEvent.click(button('Tout effacer'));
    expect(draft.pasted).toBe('');
    fireEvent.click(button('Annuler l’effacement'));
    expect(draft.pasted).toBe('73282932000074');
  });

  it('are told when the list could not be kept', () => {
    show({ unsaved: true });
    expect(screen.getByText(/n’a pas pu être gardée dans le navigateur/)).toBeTruthy();
  });
});
